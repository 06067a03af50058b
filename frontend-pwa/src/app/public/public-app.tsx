import { lazy, type ReactNode, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useSearchParams } from 'wouter';
import { SignIn } from '@/features/identity/sign-in/sign-in';
import { SignUp } from '@/features/identity/sign-up/sign-up';
import { OpenPractice } from '@/features/onboarding/open/open-practice';
import { Opening } from '@/features/onboarding/steps/opening';
import { ButtonLink } from '@/ui/controls/button';
import { Loading } from '@/ui/display/states';
import { useSession } from '../boot/use-session';
import { isDesk } from './desk/places';
import { Practices } from './practices';
import styles from './public.module.css';
import { PublicFrame } from './public-frame';

const LearnRoutes = lazy(async () => ({
  default: (await import('./learn/learn-routes')).LearnRoutes,
}));
const CheckoutRoutes = lazy(async () => ({
  default: (await import('./learn/checkout-routes')).CheckoutRoutes,
}));
const DeskApp = lazy(() => import('./desk/desk-app'));

/** Where the person wanted to go before signing in; only ever a place of this site. */
function useNext(otherwise: string) {
  const [params] = useSearchParams();
  const next = params.get('next') ?? otherwise;
  return /^\/(?![/\\])/.test(next) ? next : otherwise;
}

/** Everything on the platform's host except the marketing page, which needs no script. */
export function PublicApp() {
  const [at] = useLocation();
  if (isDesk(at))
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <DeskApp />
      </Suspense>
    );
  return <Site />;
}

function Site() {
  return (
    <PublicFrame>
      <Suspense fallback={<Loading blocks={2} lines={4} />}>
        <Switch>
          <Route path="/sign-up" component={SigningUp} />
          <Route path="/sign-in" component={SigningIn} />
          <Route path="/open">
            <Mine>
              <Open />
            </Mine>
          </Route>
          <Route path="/open/:practice">
            {({ practice }) => (
              <Mine>
                <Opening practice={practice} />
              </Mine>
            )}
          </Route>
          <Route path="/practices">
            <Mine>
              <Practices />
            </Mine>
          </Route>
          <Route path="/learn/*?">
            <LearnRoutes />
          </Route>
          <Route path="/checkout/*">
            <CheckoutRoutes />
          </Route>
          <Route component={Lost} />
        </Switch>
      </Suspense>
    </PublicFrame>
  );
}

function SigningUp() {
  const next = useNext('/open');
  if (useSession() === 'in') return <Redirect to={next} replace />;
  return (
    <SignUp title="Create your account" intro="Free while you set up. No card needed.">
      Have one already? <Link href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</Link>
    </SignUp>
  );
}

const introOf = (next: string) =>
  next.startsWith('/learn') ? 'Sign in to your courses.' : 'Sign in to your practices.';

function SigningIn() {
  const next = useNext('/practices');
  if (useSession() === 'in') return <Redirect to={next} replace />;
  return (
    <SignIn title="Welcome back" intro={introOf(next)}>
      New here? <Link href={`/sign-up?next=${encodeURIComponent(next)}`}>Create an account</Link>
    </SignIn>
  );
}

/** For people who are signed in; others sign in first and come back. */
function Mine({ children }: { children: ReactNode }) {
  const standing = useSession();
  const [at] = useLocation();
  if (standing === 'unknown') return <Loading lines={5} />;
  if (standing === 'out')
    return <Redirect to={`/sign-up?next=${encodeURIComponent(at)}`} replace />;
  return children;
}

function Open() {
  const [, go] = useLocation();
  return <OpenPractice onOpened={({ practice }) => go(`/open/${practice}`)} />;
}

function Lost() {
  return (
    <section className={styles.lost}>
      <h1>There is nothing here</h1>
      <p>The address may be mistyped.</p>
      <ButtonLink href="/practices">Go to your practices</ButtonLink>
    </section>
  );
}
