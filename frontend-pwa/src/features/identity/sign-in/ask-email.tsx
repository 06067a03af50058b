import { Fingerprint, KeyRound, Mail } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Session } from '@/api/contract';
import { usePasskey as askPasskey, passkeysWork } from '@/api/webauthn';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Failure, Form } from '@/ui/controls/form';
import styles from './sign-in.module.css';

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onCode: (challenge: string) => void;
  onPassword: () => void;
  onSession: (session: Session) => void;
}

/** One field; the code is the way for everybody, the other two are for those who set them up. */
export function AskEmail({ email, onEmail, onCode, onPassword, onSession }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<unknown>();
  const [asking, setAsking] = useState(false);
  const [unused, setUnused] = useState(false);

  async function byPasskey() {
    if (!input.current?.reportValidity()) return;
    setAsking(true);
    setFailure(undefined);
    try {
      const { challenge, options } = await api.identity.passkey(email);
      const credential = await askPasskey(options);
      setUnused(!credential);
      if (credential) onSession(await api.identity.answerPasskey({ email, challenge, credential }));
    } catch (error) {
      setFailure(error);
    } finally {
      setAsking(false);
    }
  }

  return (
    <Form submit={async () => onCode((await api.identity.code(email)).challenge)}>
      {({ busy }) => (
        <>
          {failure !== undefined && <Failure error={failure} />}
          {unused && (
            <p className={styles.unused} role="status">
              No passkey was used. A code by e-mail always works.
            </p>
          )}
          <TextField
            ref={input}
            name="email"
            label="Your e-mail address"
            type="email"
            autoComplete="username webauthn"
            inputMode="email"
            required
            value={email}
            onChange={(event) => onEmail(event.target.value.trim())}
          />
          <Button type="submit" wide busy={busy}>
            <Mail size={20} aria-hidden="true" />
            Send me a code
          </Button>
          <div className={styles.others}>
            {passkeysWork() && (
              <Button look="secondary" wide busy={asking} onClick={byPasskey}>
                <Fingerprint size={20} aria-hidden="true" />
                Use a passkey
              </Button>
            )}
            <Button
              look="secondary"
              wide
              onClick={() => input.current?.reportValidity() && onPassword()}
            >
              <KeyRound size={20} aria-hidden="true" />
              Use a password
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
