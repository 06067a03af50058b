import { useState } from 'react';
import { api } from '@/api/client';
import type { Session } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { CodeField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './sign-in.module.css';

interface Props {
  email: string;
  challenge: string;
  onSession: (session: Session) => void;
  onBack: () => void;
}

/** The code from the e-mail; a new one can be sent as often as the server allows. */
export function AnswerCode({ email, challenge: first, onSession, onBack }: Props) {
  const [challenge, setChallenge] = useState(first);
  async function submit({ code = '' }: Record<string, string>) {
    onSession(await api.identity.answerCode({ email, challenge, code: code.replaceAll(' ', '') }));
  }
  return (
    <Form eager submit={submit}>
      {({ busy }) => (
        <>
          <p>
            We sent a code to <strong>{email}</strong>. It works for a few minutes.
          </p>
          <CodeField name="code" label="Code" />
          <Button type="submit" wide busy={busy}>
            Sign in
          </Button>
          <div className={styles.row}>
            <Button look="quiet" onClick={onBack}>
              Use another address
            </Button>
            <Resend
              send={async () => {
                setChallenge((await api.identity.code(email)).challenge);
              }}
            />
          </div>
        </>
      )}
    </Form>
  );
}

export function Resend({ send }: { send: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  async function again() {
    setBusy(true);
    try {
      await send();
      toast('A new code is on its way.');
    } catch {
      toast('That did not work. Please wait a moment, then try again.');
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button look="quiet" busy={busy} onClick={again}>
      Send a new code
    </Button>
  );
}
