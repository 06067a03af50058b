import { useState } from 'react';
import { api } from '@/api/client';
import type { Invitation, Session } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { adopt } from '@/api/session';
import { Button } from '@/ui/controls/button';
import { CodeField, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import styles from './join.module.css';

/** How the code that was sent is answered: a new account confirms, a known one signs in. */
type Way = { email: string; answer: (code: string) => Promise<Session> };

interface Props {
  invitation: Invitation;
  onSession: () => Promise<void>;
}

export function JoinForm({ invitation, onSession }: Props) {
  const [way, setWay] = useState<Way>();
  return way ? (
    <Code way={way} onSession={onSession} onBack={() => setWay(undefined)} />
  ) : (
    <Address invitation={invitation} onWay={setWay} />
  );
}

/** A new person is signed up; one who is known here already gets a sign-in code instead. */
async function ask(email: string, name: string): Promise<Way> {
  try {
    await api.identity.signUp({ email, name });
    return { email, answer: (code) => api.identity.confirmSignUp({ email, code }) };
  } catch (error) {
    if (!isProblem(error, 409)) throw error;
    const { challenge } = await api.identity.code(email);
    return { email, answer: (code) => api.identity.answerCode({ email, challenge, code }) };
  }
}

function Address({ invitation, onWay }: { invitation: Invitation; onWay: (way: Way) => void }) {
  return (
    <Form submit={async ({ email = '' }) => onWay(await ask(email, invitation.firstName))}>
      {({ busy }) => (
        <>
          <TextField
            name="email"
            label="Your e-mail address"
            hint={`The invitation went to ${invitation.emailHint}. We send a code there to be sure it is you.`}
            type="email"
            inputMode="email"
            autoComplete="email"
            required
          />
          <Button type="submit" wide busy={busy}>
            Send me the code
          </Button>
        </>
      )}
    </Form>
  );
}

function Code({
  way,
  onSession,
  onBack,
}: {
  way: Way;
  onSession: () => Promise<void>;
  onBack: () => void;
}) {
  async function submit({ code = '' }: Record<string, string>) {
    adopt(await way.answer(code.replaceAll(' ', '')));
    await onSession();
  }
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <p className={styles.quiet}>
            We sent a code to <strong>{way.email}</strong>.
          </p>
          <CodeField name="code" label="Code" />
          <Button type="submit" wide busy={busy}>
            Join
          </Button>
          <Button look="quiet" wide onClick={onBack}>
            Use another address
          </Button>
        </>
      )}
    </Form>
  );
}
