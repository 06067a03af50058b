import { CircleUserRound } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Redirect, useLocation } from 'wouter';
import { isProblem } from '@/api/problem';
import { signed } from '@/api/session';
import { forgetPerson } from '@/offline/database';
import { announce } from '@/offline/news';
import { useHome } from '@/offline/use-home';
import { usePhone } from '@/offline/use-phone';
import { ButtonLink } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { useSession } from '../boot/use-session';
import styles from './frame.module.css';

/** Lets in who is signed in, and also who is offline but known on this phone. */
export function Gate({ children }: { children: ReactNode }) {
  const phone = usePhone();
  const known = phone?.home !== undefined;
  const session = useSession(phone && known);
  const [here] = useLocation();
  const planless = phone?.home !== undefined && phone.home.plan === undefined;
  const asks = session === 'in' || (session === 'unknown' && (known || signed()));
  const home = useHome(asks, planless);
  useEffect(() => (known ? sending() : undefined), [known]);
  useEffect(() => {
    if (session === 'out' && known) void forgetEverything();
  }, [session, known]);

  if (session === 'out') {
    const next = here === '/' ? '' : `?next=${encodeURIComponent(here)}`;
    return <Redirect to={`/sign-in${next}`} replace />;
  }
  if (known) return children;
  if (home.error !== undefined) return <Outside error={home.error} retry={home.refetch} />;
  return (
    <main className={styles.page}>
      <Loading blocks={2} lines={3} label="Opening your plan" />
    </main>
  );
}

/** Sends what waits, as soon as the page itself is there. */
function sending(): () => void {
  const begun = import('@/offline/sync').then(({ startSync }) => startSync());
  return () => void begun.then((stop) => stop());
}

/** A session that ended, here or from another device, leaves no plan, log or film on the phone. */
async function forgetEverything() {
  const { removeStored } = await import('@/offline/shelf');
  await Promise.all([forgetPerson(), removeStored()]);
  announce();
}

function Outside({ error, retry }: { error: unknown; retry: () => void }) {
  if (!isProblem(error, 403, 404)) return <Failed whole error={error} retry={retry} />;
  return (
    <main className={styles.page}>
      <Empty
        whole
        title="No plan here yet"
        icon={<CircleUserRound size={32} />}
        act={
          <>
            <ButtonLink href="/me" look="secondary">
              My account
            </ButtonLink>
            <a href="/practice/">I work at this practice</a>
          </>
        }
      >
        You are signed in, but this practice has not linked you as a patient. Open the invitation in
        your e-mail, or ask the practice to send it again.
      </Empty>
    </main>
  );
}
