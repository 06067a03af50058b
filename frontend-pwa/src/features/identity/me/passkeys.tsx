import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fingerprint, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Passkey } from '@/api/contract';
import { createPasskey, passkeysWork } from '@/api/webauthn';
import { dateOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import { Failed, Loading } from '@/ui/display/states';
import { toast } from '@/ui/overlay/toast';
import styles from './me.module.css';

/** The passkeys of the person signed in, and the way to add this device. */
export function Passkeys() {
  const keys = useQuery({ queryKey: ['passkeys'], queryFn: api.identity.passkeys });
  return (
    <Panel
      title="Passkeys"
      about="Sign in with your fingerprint, face or screen lock. Nothing to remember, nothing to steal."
    >
      {keys.isPending && <Loading lines={2} />}
      {keys.isError && <Failed error={keys.error} retry={() => keys.refetch()} />}
      {keys.data && <List keys={keys.data.passkeys} />}
      <AddPasskey />
    </Panel>
  );
}

function List({ keys }: { keys: Passkey[] }) {
  if (keys.length === 0) return <p>You have no passkey yet.</p>;
  return (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key.id} className={styles.item}>
          <Fingerprint size={22} aria-hidden="true" />
          <span>
            <strong>{key.name}</strong>
            <span className={styles.quiet}>Added {dateOf(key.createdAt)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function AddPasskey() {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (!passkeysWork()) return <p className={styles.quiet}>This browser has no passkeys.</p>;
  async function add() {
    setBusy(true);
    setFailure(undefined);
    try {
      const { options } = await api.identity.passkeyOptions();
      const credential = await createPasskey(options);
      if (credential) {
        await api.identity.addPasskey(credential);
        await cache.invalidateQueries({ queryKey: ['passkeys'] });
        toast('This device can sign you in now.');
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      {failure !== undefined && <Failure error={failure} />}
      <Button look="secondary" busy={busy} onClick={add}>
        <Plus size={20} aria-hidden="true" />
        Add a passkey
      </Button>
    </>
  );
}
