import { useQueryClient } from '@tanstack/react-query';
import { HandHeart } from 'lucide-react';
import { join } from '@/api/affiliate';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import styles from './affiliate.module.css';

/** A code of one's own, and one is in. */
export function JoinAffiliates({ percent }: { percent: number }) {
  const cache = useQueryClient();
  async function submit({ code = '' }: Record<string, string>) {
    cache.setQueryData(['affiliate'], await join(code.toLowerCase()));
  }
  return (
    <div className={styles.join}>
      <span className={styles.picture} aria-hidden="true">
        <HandHeart size={34} />
      </span>
      <h1>Recommend and earn</h1>
      <p>
        You tell somebody of a course, they buy it, you get {percent} % of the price. It is held 30
        days, in case the course goes back, and then paid to your bank account.
      </p>
      <Form submit={submit} className={styles.form ?? ''}>
        {({ busy }) => (
          <>
            <TextField
              name="code"
              label="Your code"
              hint="3 to 30 letters, digits or hyphens, a letter first; it stays yours"
              required
              pattern="[A-Za-z][A-Za-z0-9\-]{2,29}"
              maxLength={30}
              autoComplete="off"
              autoCapitalize="none"
            />
            <Button type="submit" busy={busy}>
              Join
            </Button>
          </>
        )}
      </Form>
      <p className={styles.quiet}>
        Say that you earn by it whenever you recommend. Never promise what a course does to a body.
      </p>
    </div>
  );
}
