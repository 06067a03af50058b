import { useQueryClient } from '@tanstack/react-query';
import { LogOut, MonitorX } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { forgetAnswers } from '@/api/http';
import { drop } from '@/api/session';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import styles from './me.module.css';

/** Leaves nothing of the person behind: not the session, not what was read with it. */
export function useSignOut() {
  const cache = useQueryClient();
  return async (everywhere = false) => {
    if (everywhere) await api.identity.signOutEverywhere();
    await api.identity.signOut();
    drop();
    forgetAnswers();
    cache.clear();
    for (const key of Object.keys(localStorage))
      if (key.startsWith('aligned-draft:')) localStorage.removeItem(key);
  };
}

/** Out of this browser, or out of every device at once. */
export function SignOuts() {
  const signOut = useSignOut();
  const [busy, setBusy] = useState<'here' | 'everywhere'>();
  const [failure, setFailure] = useState<unknown>();
  async function leave(where: 'here' | 'everywhere') {
    setBusy(where);
    setFailure(undefined);
    try {
      await signOut(where === 'everywhere');
    } catch (error) {
      setFailure(error);
      setBusy(undefined);
    }
  }
  return (
    <Panel
      title="Sign out"
      about="Lost a phone or used a shared computer? Signing out everywhere ends every session within a minute, this one too."
    >
      {failure !== undefined && <Failure error={failure} />}
      <div className={styles.acts}>
        <Button look="secondary" busy={busy === 'here'} onClick={() => leave('here')}>
          <LogOut size={20} aria-hidden="true" />
          Sign out here
        </Button>
        <Button look="danger" busy={busy === 'everywhere'} onClick={() => leave('everywhere')}>
          <MonitorX size={20} aria-hidden="true" />
          Sign out everywhere
        </Button>
      </div>
    </Panel>
  );
}
