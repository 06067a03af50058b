import { useMutation } from '@tanstack/react-query';
import { CircleCheck, CircleX, Clock, TimerOff } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { buying, type Checkout } from '@/api/buying';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './checkout.module.css';
import { takesLong } from './patience';
import { useCheckout } from './use-checkout';

interface Props {
  signedIn: boolean;
  /** The way in, for who has an account already or not yet; the app knows how. */
  door: (known: boolean) => ReactNode;
}

/** Where Stripe sends a buyer back to: shows at once that it worked, and leads into the course. */
export function ReturnScreen({ signedIn, door }: Props) {
  const [params] = useSearchParams();
  const order = params.get('order') ?? '';
  const session = params.get('session_id') ?? '';
  const { data, error, refetch, asked } = useCheckout(order, session);
  if (order === '' || session === '') return <Lost />;
  if (error && !data) return <Failed whole error={error} retry={() => void refetch()} />;
  if (!data || data.state === 'OPEN')
    return <Confirming title={data?.title} slow={takesLong(asked)} />;
  if (data.state === 'EXPIRED') return <Expired />;
  if (data.state === 'FAILED') return <NotPaid />;
  return signedIn ? (
    <LeadingIn checkout={data} recheck={() => refetch({ throwOnError: true })} />
  ) : (
    <Paid checkout={data} door={door(!data.needsAccount)} />
  );
}

function Confirming({ title, slow }: { title: string | undefined; slow: boolean }) {
  return (
    <section className={styles.card} role="status">
      <span className={styles.turning} aria-hidden="true" />
      <h1>Confirming your payment</h1>
      <p>
        {slow
          ? 'This takes longer than usual. You can close this page: as soon as your bank has answered you get an e-mail, and the course is yours. You are never charged twice.'
          : `${title ? `${title} is` : 'Your course is'} yours in a moment.`}
      </p>
    </section>
  );
}

interface LeadingInProps {
  checkout: Checkout;
  recheck: () => Promise<unknown>;
}

/**
 * Paid and signed in: what was bought by this address is hers, and the course opens. Whether this
 * order is hers now is for the order to say: it may have been claimed a moment ago in another tab.
 */
function LeadingIn({ checkout, recheck }: LeadingInProps) {
  const [, navigate] = useLocation();
  const { needsAccount, courses } = checkout;
  const claim = useMutation({ mutationFn: () => buying.claim().then(recheck) });
  const { mutate, isSuccess, error } = claim;
  useEffect(() => {
    if (needsAccount) mutate();
  }, [needsAccount, mutate]);
  const [only] = courses;
  const to = courses.length === 1 ? `/learn/${only}?bought` : `/learn?bought=${courses.join()}`;
  useEffect(() => {
    if (!needsAccount) navigate(to, { replace: true });
  }, [needsAccount, to, navigate]);
  if (error && needsAccount)
    return (
      <section className={styles.card}>
        <h1>Paid, thank you</h1>
        <Failure error={error} />
        <Button onClick={() => mutate()}>Try again</Button>
      </section>
    );
  if (isSuccess && needsAccount) return <OtherAddress checkout={checkout} again={() => mutate()} />;
  return (
    <section className={styles.card}>
      <CircleCheck size={44} className={styles.good} aria-hidden="true" />
      <h1>Paid, thank you</h1>
      <p>Opening {checkout.title}…</p>
      <Loading lines={1} label="Loading your course" />
    </section>
  );
}

/** Signed in with one address, paid with another: only its owner may have what was bought. */
function OtherAddress({ checkout, again }: { checkout: Checkout; again: () => void }) {
  return (
    <section className={styles.card}>
      <CircleCheck size={44} className={styles.good} aria-hidden="true" />
      <h1>Paid, thank you</h1>
      <p>
        You paid with {checkout.email ?? 'another e-mail address'}, and are signed in with a
        different one. Sign out above, then sign in or create an account with the address you paid
        with: the course waits for you there.
      </p>
      <Button look="secondary" onClick={again}>
        Look again
      </Button>
    </section>
  );
}

function Paid({ checkout, door }: { checkout: Checkout; door: ReactNode }) {
  return (
    <div className={styles.paid}>
      <section className={styles.card}>
        <CircleCheck size={44} className={styles.good} aria-hidden="true" />
        <h1>Paid, thank you</h1>
        <p>
          <strong>{checkout.title}</strong> is yours. One last step: sign in with{' '}
          <strong>{checkout.email ?? 'the e-mail address you paid with'}</strong>, so that you find
          it on every device.
        </p>
      </section>
      {door}
    </div>
  );
}

const again = (
  <ButtonLink href="/courses/" away>
    Back to the courses
  </ButtonLink>
);

const Expired = () => (
  <Empty whole title="This checkout has run out" icon={<TimerOff size={34} />} act={again}>
    Nothing was charged. Choose your course once more; it takes a minute.
  </Empty>
);

const NotPaid = () => (
  <Empty whole title="The payment did not go through" icon={<CircleX size={34} />} act={again}>
    Your bank did not accept it, and nothing was charged. Try again, perhaps with another card.
  </Empty>
);

const Lost = () => (
  <Empty
    whole
    title="Which order?"
    icon={<Clock size={34} />}
    act={<ButtonLink href="/learn">My courses</ButtonLink>}
  >
    This address is not complete. What you have paid for is under your courses.
  </Empty>
);

/** Whoever gives up at the till loses nothing. */
export const CancelledScreen = () => (
  <Empty whole title="Nothing was charged" icon={<CircleX size={34} />} act={again}>
    You left the checkout. Your choice is not lost: the courses are where they were.
  </Empty>
);
