import { useQuery } from '@tanstack/react-query';
import { CloudOff, HandHeart, Lock, MailWarning, PlayCircle, UserCheck } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '@/api/client';
import type { Invitation } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { refresh } from '@/api/session';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './join.module.css';
import { JoinForm } from './join-form';
import { PasskeyOffer, shouldOffer } from './passkey-offer';

/** The way in for somebody who was invited: who invites, one code, and then today. */
export function JoinScreen({ token, sign }: { token: string; sign: ReactNode }) {
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.invitations.read(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <main className={styles.door}>
      {sign}
      {invitation.isPending && <Loading blocks={1} lines={3} label="Opening your invitation" />}
      {invitation.isError &&
        (isProblem(invitation.error, 400, 404, 410) ? (
          <Gone title="This invitation does not open">
            The link may be cut off or out of date. Ask your practice to send it again.
          </Gone>
        ) : (
          <Failed whole error={invitation.error} retry={() => void invitation.refetch()} />
        ))}
      {invitation.data && <Opened invitation={invitation.data} token={token} />}
    </main>
  );
}

function Opened({ invitation, token }: { invitation: Invitation; token: string }) {
  if (invitation.state === 'EXPIRED')
    return (
      <Gone title="This invitation has run out">
        {invitation.name} can send you a new one. It takes them one click.
      </Gone>
    );
  if (invitation.state === 'USED')
    return (
      <Empty
        whole
        title="You have joined already"
        icon={<UserCheck size={32} />}
        act={<ButtonLink href="/sign-in">Sign in</ButtonLink>}
      >
        Your plan at {invitation.name} is waiting for you.
      </Empty>
    );
  return <Open invitation={invitation} token={token} />;
}

type Stage = 'welcome' | 'form' | 'offer' | 'claimed';

function Open({ invitation, token }: { invitation: Invitation; token: string }) {
  const [, go] = useLocation();
  const [stage, setStage] = useState<Stage>('welcome');

  async function claim() {
    const { status } = await api.invitations.claim(token);
    // The membership is new, so the token that names it must be too.
    await refresh();
    if (status === 'CLAIMED') setStage('claimed');
    else if (await shouldOffer()) setStage('offer');
    else go('/', { replace: true });
  }

  if (stage === 'offer') return <PasskeyOffer onDone={() => go('/', { replace: true })} />;
  if (stage === 'claimed')
    return <Claimed practice={invitation.name} onKnown={() => go('/', { replace: true })} />;
  return (
    <section className={styles.card} aria-labelledby="join-title">
      <span className={styles.picture} aria-hidden="true">
        <HandHeart size={34} />
      </span>
      <h1 id="join-title">
        {invitation.firstName}, {invitation.name} has a plan for you
      </h1>
      {stage === 'welcome' ? (
        <Welcome onStart={() => setStage('form')} />
      ) : (
        <JoinForm invitation={invitation} onSession={claim} />
      )}
    </section>
  );
}

const EVERY_MS = 4_000;

/** Waits until somebody at the practice has said who this is, and goes on by itself. */
function Claimed({ practice, onKnown }: { practice: string; onKnown: () => void }) {
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: api.identity.me,
    refetchInterval: EVERY_MS,
  });
  const known = data?.here.roles.includes('PATIENT') ?? false;
  useEffect(() => {
    if (known) onKnown();
  }, [known, onKnown]);
  return (
    <Empty whole title="Almost there" icon={<UserCheck size={32} />}>
      You signed in with another address than the one {practice} wrote to. They will check that it
      is you, and then your plan appears here.
    </Empty>
  );
}

function Welcome({ onStart }: { onStart: () => void }) {
  return (
    <>
      <ul className={styles.promises}>
        <li>
          <PlayCircle size={22} aria-hidden="true" />
          Short videos show every exercise
        </li>
        <li>
          <CloudOff size={22} aria-hidden="true" />
          Works without internet, at home or away
        </li>
        <li>
          <Lock size={22} aria-hidden="true" />
          Only you and your practice see it
        </li>
      </ul>
      <Button size="big" wide onClick={onStart}>
        Join
      </Button>
    </>
  );
}

const Gone = ({ title, children }: { title: string; children: ReactNode }) => (
  <Empty whole title={title} icon={<MailWarning size={32} />}>
    {children}
  </Empty>
);
