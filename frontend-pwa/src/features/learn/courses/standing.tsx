import { CircleAlert, Info } from 'lucide-react';
import type { Access } from '@/api/learning';
import { standingOf } from '@/course/words';
import { ButtonLink } from '@/ui/controls/button';
import styles from './courses.module.css';

const ACTS: Partial<Record<Access['state'], string>> = {
  GRACE: 'Look at the payment',
  PAUSED: 'Resume',
  ENDED: 'Renew',
  REVOKED: 'See the purchase',
};

/** Why a course is not simply open, and what to do; nothing when it is. */
export function Standing({ access }: { access: Access }) {
  const { text, tone } = standingOf(access);
  const act = ACTS[access.state];
  if (!text) return null;
  return (
    <div className={styles.standing} data-tone={tone}>
      {tone === 'plain' ? (
        <Info size={22} aria-hidden="true" />
      ) : (
        <CircleAlert size={22} aria-hidden="true" />
      )}
      <p>{text}</p>
      {act && (
        <ButtonLink href="/learn/purchases" look="secondary">
          {act}
        </ButtonLink>
      )}
    </div>
  );
}
