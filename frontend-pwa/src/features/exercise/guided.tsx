import { Pause, Play, Plus, SkipForward, Volume2, VolumeX, X } from 'lucide-react';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { PlanItem } from '@/api/contract';
import { guide, type Step } from '@/care/session/guide';
import { fact, remember } from '@/offline/database';
import { Ring } from '@/ui/charts/ring';
import { Button, IconButton } from '@/ui/controls/button';
import { useArrival } from '@/ui/keys/use-arrival';
import { useWakeLock } from '@/ui/video/use-wake-lock';
import { ClipView } from './clip';
import { cue } from './cue';
import styles from './guided.module.css';
import { type Act, begin, type Playing, play } from './player';

interface Props {
  item: PlanItem;
  fromSet: number;
  toSet: number;
  onSet: (set: number) => void;
  onEnd: () => void;
  onLeave: () => void;
}

const TICK_MS = 100;
const MORE_MS = 10_000;

/** The exercise led step by step; it counts, rests and goes on by itself. */
export function Guided({ item, fromSet, toSet, onSet, onEnd, onLeave }: Props) {
  useWakeLock();
  const title = useArrival<HTMLHeadingElement>();
  const [first] = useState(fromSet);
  const steps = useMemo(() => guide(item.dose, first, toSet), [item.dose, first, toSet]);
  const [state, act] = useReducer(
    (now: Playing, what: Act) => play(steps, now, what),
    steps,
    begin,
  );
  const [sound, setSound] = useSound();
  useClock(act);
  useMilestones(steps, state.at, { onSet, onEnd });
  useCues(steps[state.at], state, sound);
  const step = steps[state.at];
  if (!step) return null;
  return (
    <section className={styles.guided} aria-label={`Guided: ${item.title}`}>
      <header className={styles.bar}>
        <IconButton label="Leave the guided session" onClick={onLeave}>
          <X size={24} aria-hidden="true" />
        </IconButton>
        <div className={styles.what}>
          <h1 ref={title} tabIndex={-1}>
            {item.title}
          </h1>
          <span>
            Set {step.set} of {toSet}
          </span>
        </div>
        <IconButton
          label={sound ? 'Turn sound off' : 'Turn sound on'}
          onClick={() => setSound(!sound)}
        >
          {sound ? (
            <Volume2 size={22} aria-hidden="true" />
          ) : (
            <VolumeX size={22} aria-hidden="true" />
          )}
        </IconButton>
      </header>
      <ClipView item={item} small />
      <StepView step={step} state={state} act={act} next={steps[state.at + 1]} />
    </section>
  );
}

function StepView({
  step,
  state,
  act,
  next,
}: {
  step: Step;
  state: Playing;
  act: (what: Act) => void;
  next: Step | undefined;
}) {
  const timed = step.seconds !== undefined;
  const acts = useHeldFocus(step);
  const left = Math.ceil(state.leftMs / 1000);
  const part = timed ? state.leftMs / Math.max(state.leftMs, (step.seconds ?? 1) * 1000) : 1;
  return (
    <>
      <div className={styles.stage} data-kind={step.kind}>
        {timed ? (
          <Ring part={part} label={`${step.title}, ${left} seconds left`}>
            <span className={styles.seconds} data-long={left > 99}>
              {left}
            </span>
          </Ring>
        ) : null}
        <div className={styles.words}>
          <p className={timed ? styles.title : styles.titleBig}>{step.title}</p>
          {step.detail && <p className={styles.detail}>{step.detail}</p>}
          {next && step.kind === 'REST' && (
            <p className={styles.detail}>
              Then set {next.set}: {next.title.toLowerCase()}
            </p>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {[step.title, step.detail, timed ? `${step.seconds} seconds` : '']
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      <div ref={acts} className={styles.acts}>
        {timed ? (
          <>
            <Button look="secondary" onClick={() => act({ do: 'more', ms: MORE_MS })}>
              <Plus size={20} aria-hidden="true" />
              10 s
            </Button>
            <Button size="big" onClick={() => act({ do: 'pause' })}>
              {state.paused ? (
                <Play size={24} fill="currentColor" aria-hidden="true" />
              ) : (
                <Pause size={24} fill="currentColor" aria-hidden="true" />
              )}
              {state.paused ? 'Go on' : 'Pause'}
            </Button>
            <Button look="secondary" onClick={() => act({ do: 'next' })}>
              <SkipForward size={20} aria-hidden="true" />
              Next
            </Button>
          </>
        ) : (
          <Button size="big" wide onClick={() => act({ do: 'next' })}>
            Set {step.set} done
          </Button>
        )}
      </div>
    </>
  );
}

/** The buttons change with the step; who stood on one that went stands on the main one that came. */
function useHeldFocus(step: Step) {
  const acts = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is the change of step alone
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const buttons = acts.current?.querySelectorAll('button');
    buttons?.[buttons.length > 1 ? 1 : 0]?.focus();
  }, [step]);
  return acts;
}

function useClock(act: (what: Act) => void) {
  useEffect(() => {
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      act({ do: 'tick', ms: now - last });
      last = now;
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [act]);
}

/** Tells of every set that ended on the way, also when several steps passed at once. */
function useMilestones(
  steps: readonly Step[],
  at: number,
  { onSet, onEnd }: Pick<Props, 'onSet' | 'onEnd'>,
) {
  const told = useRef(0);
  const tell = useRef({ onSet, onEnd });
  tell.current = { onSet, onEnd };
  useEffect(() => {
    for (; told.current < at; told.current++) {
      const step = steps[told.current];
      if (step?.endsSet) tell.current.onSet(step.set);
      if (told.current === steps.length - 1) tell.current.onEnd();
    }
  }, [at, steps]);
}

function useCues(step: Step | undefined, state: Playing, sound: boolean) {
  const left = Math.ceil(state.leftMs / 1000);
  const timed = step?.seconds !== undefined;
  const counting = timed && !state.paused && left <= 3 && left > 0;
  useEffect(() => {
    if (counting && left > 0) cue('count', sound);
  }, [counting, left, sound]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is the change of step alone
  useEffect(() => {
    if (state.at > 0) cue('turn', sound);
  }, [state.at]);
}

function useSound() {
  const [sound, setSound] = useState(true);
  useEffect(() => {
    void fact('sound').then((known) => setSound(known ?? true));
  }, []);
  return [
    sound,
    (on: boolean) => {
      setSound(on);
      void remember('sound', on);
    },
  ] as const;
}
