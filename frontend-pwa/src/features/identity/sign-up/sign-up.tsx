import { type ReactNode, useState } from 'react';
import { api } from '@/api/client';
import { adopt } from '@/api/session';
import { Button } from '@/ui/controls/button';
import { CodeField, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Resend } from '../sign-in/answer-code';
import styles from '../sign-in/sign-in.module.css';

type Values = Record<string, string>;
type Asked = { email: string; name: string; password?: string };
type Sent = { asked: Asked; challenge: string };

interface Props {
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
  email?: string;
  name?: string;
}

/** Name and address, a code to prove it, and the person is signed in. */
export function SignUp({ title, intro, children, email = '', name = '' }: Props) {
  const [sent, setSent] = useState<Sent>();
  return (
    <section className={styles.card} aria-labelledby="sign-up-title">
      <header className={styles.head}>
        <h1 id="sign-up-title">{sent ? 'Check your e-mail' : title}</h1>
        {!sent && intro && <p>{intro}</p>}
      </header>
      {sent ? (
        <Confirm {...sent} onBack={() => setSent(undefined)} />
      ) : (
        <Ask email={email} name={name} onSent={setSent} />
      )}
      {!sent && children && <footer className={styles.foot}>{children}</footer>}
    </section>
  );
}

function Ask({
  email,
  name,
  onSent,
}: {
  email: string;
  name: string;
  onSent: (sent: Sent) => void;
}) {
  async function submit({ email = '', name = '', password }: Values) {
    const asked = password ? { email, name, password } : { email, name };
    onSent({ asked, challenge: (await api.identity.signUp(asked)).challenge });
  }
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <TextField
            name="name"
            label="Your name"
            autoComplete="name"
            required
            defaultValue={name}
          />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            inputMode="email"
            autoComplete="username"
            required
            defaultValue={email}
          />
          <TextField
            name="password"
            label="Password"
            optional
            hint="You can leave this out: a code by e-mail always works."
            type="password"
            autoComplete="new-password"
            minLength={10}
          />
          <Button type="submit" wide busy={busy}>
            Create my account
          </Button>
        </>
      )}
    </Form>
  );
}

/** Who had an account all along signs in to it by the same code. */
function Confirm({ asked, challenge: first, onBack }: Sent & { onBack: () => void }) {
  const [challenge, setChallenge] = useState(first);
  async function submit({ code = '' }: Values) {
    const { email } = asked;
    adopt(await api.identity.answerCode({ email, challenge, code: code.replaceAll(' ', '') }));
  }
  return (
    <Form eager submit={submit}>
      {({ busy }) => (
        <>
          <p>
            We sent a code to <strong>{asked.email}</strong>. Type it here to finish.
          </p>
          <CodeField name="code" label="Code" />
          <Button type="submit" wide busy={busy}>
            Confirm and sign in
          </Button>
          <div className={styles.row}>
            <Button look="quiet" onClick={onBack}>
              Change the address
            </Button>
            <Resend
              send={async () => {
                setChallenge((await api.identity.signUp(asked)).challenge);
              }}
            />
          </div>
        </>
      )}
    </Form>
  );
}
