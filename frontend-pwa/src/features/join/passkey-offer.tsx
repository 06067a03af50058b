import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { createPasskey, passkeysWork } from '@/api/webauthn';
import { fact, remember } from '@/offline/database';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './join.module.css';

/** Offered once per phone, and only to who has none yet. */
export async function shouldOffer(): Promise<boolean> {
  if (!passkeysWork() || (await fact('passkeyOffer'))) return false;
  return api.identity.passkeys().then(
    ({ passkeys }) => passkeys.length === 0,
    () => false,
  );
}

export function PasskeyOffer({ onDone }: { onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  async function finish() {
    await remember('passkeyOffer', 'answered');
    onDone();
  }
  async function add() {
    setBusy(true);
    setFailure(undefined);
    try {
      const { options } = await api.identity.passkeyOptions();
      const credential = await createPasskey(options);
      if (!credential) return;
      await api.identity.addPasskey(credential);
      toast('Next time, your phone signs you in.');
      await finish();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <section className={styles.card} aria-labelledby="offer-title">
      <span className={styles.picture} aria-hidden="true">
        <Fingerprint size={34} />
      </span>
      <h1 id="offer-title">Sign in faster next time?</h1>
      <p className={styles.quiet}>
        Your phone can remember you with your fingerprint, your face or your screen lock. Nothing to
        type.
      </p>
      {failure !== undefined && <Failure error={failure} />}
      <Button wide busy={busy} onClick={add}>
        Yes, use this phone
      </Button>
      <Button look="quiet" wide onClick={finish}>
        Not now
      </Button>
    </section>
  );
}
