import { useQuery } from '@tanstack/react-query';
import { DoorClosed, HeartPulse } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { api } from '@/api/client';
import type { Me, PracticeConfig, Role } from '@/api/contract';
import { SignOutLink } from '@/app/practice/sign-out-link';
import { SignIn } from '@/features/identity/sign-in/sign-in';
import { Button } from '@/ui/controls/button';
import { Empty, Failed } from '@/ui/display/states';
import { useConfig } from '../boot/use-config';
import { useSession } from '../boot/use-session';
import styles from './frame/frame.module.css';
import { Waiting } from './waiting';
import { HereProvider } from './who-is-here';

const STAFF: readonly Role[] = ['OWNER', 'PRACTITIONER', 'ASSISTANT', 'BILLING', 'CONTENT_EDITOR'];

/** Lets the staff of this practice in; everybody else is told kindly where to go. */
export function StaffGate({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Waiting />}>
      <AtPractice>{children}</AtPractice>
    </Suspense>
  );
}

function AtPractice({ children }: { children: ReactNode }) {
  const practice = useConfig();
  const standing = useSession();
  if (standing === 'unknown') return <Waiting />;
  if (standing === 'out') return <Door practice={practice} />;
  return <SignedIn practice={practice}>{children}</SignedIn>;
}

function Door({ practice }: { practice: PracticeConfig }) {
  return (
    <main className={styles.door}>
      <div className={styles.doorBrand}>
        {practice.logo && <img src={practice.logo} alt="" />}
        <p>{practice.name}</p>
      </div>
      <SignIn title="Staff sign-in" intro="Welcome back. Who is working today?">
        A patient? <a href="/">Go to your plan</a>
      </SignIn>
    </main>
  );
}

function SignedIn({ practice, children }: { practice: PracticeConfig; children: ReactNode }) {
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me, staleTime: 60_000 });
  if (me.isPending) return <Waiting />;
  if (me.isError) return <Failed whole error={me.error} retry={() => me.refetch()} />;
  if (!me.data.here.roles.some((role) => STAFF.includes(role)))
    return <Elsewhere me={me.data} practice={practice} />;
  return <HereProvider value={{ me: me.data, practice }}>{children}</HereProvider>;
}

/** Signed in, but not as staff of this practice. */
function Elsewhere({ me, practice }: { me: Me; practice: PracticeConfig }) {
  const patient = me.here.roles.includes('PATIENT');
  const work = me.memberships.filter(({ roles }) => roles.some((role) => STAFF.includes(role)));
  return (
    <main className={styles.door}>
      <Empty
        whole
        title={patient ? 'This side is for the staff' : `You do not work at ${practice.name}`}
        icon={patient ? <HeartPulse size={34} /> : <DoorClosed size={34} />}
        act={
          <div className={styles.ways}>
            {patient && <Button onClick={() => location.assign('/')}>Go to your plan</Button>}
            {work.map(({ practice: key, name, url }) => (
              <Button key={key} look="secondary" onClick={() => location.assign(`${url}practice/`)}>
                Go to {name}
              </Button>
            ))}
            <SignOutLink />
          </div>
        }
      >
        You are signed in as {me.email}.
      </Empty>
    </main>
  );
}
