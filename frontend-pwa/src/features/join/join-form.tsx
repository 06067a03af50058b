import { useState } from 'react';
import { api } from '@/api/client';
import type { Invitation } from '@/api/contract';
import { adopt } from '@/api/session';
import { Button } from '@/ui/controls/button';
import { CodeField, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import styles from './join.module.css';

/** Where the code went, and what goes back with it; a new account and a known one alike. */
type Way = { email: string; challenge: string };

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

function Address({ invitation, onWay }: { invitation: Invitation; onWay: (way: Way) => void }) {
  return (
    <Form
      eager
      submit={async ({ email = '' }) => {
        const { challenge } = await api.identity.signUp({ email, name: invitation.firstName });
        onWay({ email, challenge });
      }}
    >
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
    adopt(await api.identity.answerCode({ ...way, code: code.replaceAll(' ', '') }));
    await onSession();
  }
  return (
    <Form eager submit={submit}>
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
