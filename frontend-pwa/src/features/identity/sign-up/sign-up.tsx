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

interface Props {
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
  email?: string;
  name?: string;
}

/** Name and address, a code to prove it, and the person is signed in. */
export function SignUp({ title, intro, children, email = '', name = '' }: Props) {
  const [asked, setAsked] = useState<Asked>();
  return (
    <section className={styles.card} aria-labelledby="sign-up-title">
      <header className={styles.head}>
        <h1 id="sign-up-title">{asked ? 'Check your e-mail' : title}</h1>
        {!asked && intro && <p>{intro}</p>}
      </header>
      {asked ? (
        <Confirm asked={asked} onBack={() => setAsked(undefined)} />
      ) : (
        <Ask email={email} name={name} onAsked={setAsked} />
      )}
      {!asked && children && <footer className={styles.foot}>{children}</footer>}
    </section>
  );
}

function Ask({
  email,
  name,
  onAsked,
}: {
  email: string;
  name: string;
  onAsked: (asked: Asked) => void;
}) {
  async function submit({ email = '', name = '', password }: Values) {
    const asked = password ? { email, name, password } : { email, name };
    await api.identity.signUp(asked);
    onAsked(asked);
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

function Confirm({ asked, onBack }: { asked: Asked; onBack: () => void }) {
  async function submit({ code = '' }: Values) {
    adopt(await api.identity.confirmSignUp({ email: asked.email, code: code.replaceAll(' ', '') }));
  }
  return (
    <Form submit={submit}>
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
                await api.identity.signUp(asked);
              }}
            />
          </div>
        </>
      )}
    </Form>
  );
}
