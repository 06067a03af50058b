import { api } from '@/api/client';
import type { Session } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { focusOnce } from '@/ui/keys/use-arrival';
import styles from './sign-in.module.css';

interface Props {
  email: string;
  onSession: (session: Session) => void;
  onBack: () => void;
}

export function GivePassword({ email, onSession, onBack }: Props) {
  async function submit({ password = '' }: Record<string, string>) {
    onSession(await api.identity.password({ email, password }));
  }
  return (
    <Form eager submit={submit}>
      {({ busy }) => (
        <>
          <p>
            Signing in as <strong>{email}</strong>.
          </p>
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <TextField
            ref={focusOnce}
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
          />
          <Button type="submit" wide busy={busy}>
            Sign in
          </Button>
          <div className={styles.row}>
            <Button look="quiet" onClick={onBack}>
              Forgotten? Use a code instead
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
