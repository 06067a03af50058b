import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, CircleDashed, CircleX, LoaderCircle, PartyPopper } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { api } from '@/api/client';
import type { Onboarding, StepState } from '@/api/contract';
import { explain } from '@/api/problem';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Failed, Loading } from '@/ui/display/states';
import { toast } from '@/ui/overlay/toast';
import styles from './steps.module.css';

const EVERY_MS = 1_000;

/** Nothing more will happen by itself; a step that failed is tried again by the server too. */
const isSettled = (opening?: Onboarding) => opening?.steps.every(({ state }) => state === 'DONE');

/** A practice coming into being, step by step; what failed can be tried again. */
export function Opening({ practice }: { practice: string }) {
  const opening = useQuery({
    queryKey: ['onboarding', practice],
    queryFn: () => api.practices.onboarding(practice),
    refetchInterval: ({ state }) => (isSettled(state.data) ? false : EVERY_MS),
  });
  if (opening.isError && !opening.data)
    return <Failed whole error={opening.error} retry={() => opening.refetch()} />;
  if (!opening.data) return <Loading lines={6} label="Loading the steps" />;
  return <Steps opening={opening.data} />;
}

function Steps({ opening }: { opening: Onboarding }) {
  const { name, ready, steps, url, host } = opening;
  const done = steps.filter(({ state }) => state === 'DONE').length;
  return (
    <section className={styles.card} aria-labelledby="opening-title">
      <header className={styles.head}>
        {ready && (
          <span className={styles.picture} aria-hidden="true">
            <PartyPopper size={34} />
          </span>
        )}
        <h1 id="opening-title">{ready ? `${name} is open` : `Opening ${name}`}</h1>
        <p className={styles.quiet} role="status">
          {ready
            ? `Patients will find you at ${host}.`
            : `${done} of ${steps.length} steps are done. You can stay and watch, or come back later.`}
        </p>
      </header>
      <progress className={styles.bar} aria-label="Steps done" max={steps.length} value={done} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.step} step={step} practice={opening.practice} />
        ))}
      </ol>
      {ready && (
        <ButtonLink href={`${url.replace(/\/$/, '')}/practice/`} wide>
          Go to your practice
        </ButtonLink>
      )}
    </section>
  );
}

const SIGNS: Record<StepState, { word: string; icon: ReactNode }> = {
  WAITING: { word: 'waiting', icon: <CircleDashed size={24} /> },
  RUNNING: { word: 'under way', icon: <LoaderCircle size={24} /> },
  DONE: { word: 'done', icon: <CircleCheck size={24} /> },
  FAILED: { word: 'failed', icon: <CircleX size={24} /> },
};

function Step({
  step: { step, label, state, reason },
  practice,
}: {
  step: Onboarding['steps'][number];
  practice: string;
}) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  async function retry() {
    setBusy(true);
    try {
      cache.setQueryData(['onboarding', practice], await api.practices.retryStep(practice, step));
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  return (
    <li className={styles.step} data-state={state}>
      <span aria-hidden="true">{SIGNS[state].icon}</span>
      <span>
        <strong>{label}</strong>
        <span className={styles.quiet}>{reason ?? SIGNS[state].word}</span>
      </span>
      {state === 'FAILED' && (
        <Button look="secondary" size="small" busy={busy} onClick={retry}>
          Try again
        </Button>
      )}
    </li>
  );
}
