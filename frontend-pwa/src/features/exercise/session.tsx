import { Check, Play, StepForward } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { LogEntry, PlanItem } from '@/api/contract';
import type { DueItem } from '@/care/adherence';
import { setsASession } from '@/care/schedule';
import { Button, ButtonLink } from '@/ui/controls/button';
import { useArrival } from '@/ui/keys/use-arrival';
import { ClipView } from './clip';
import { DoseFigures } from './dose-figures';
import styles from './exercise.module.css';
import { Back } from './exercise-screen';
import { Guided } from './guided';
import { Instructions } from './instructions';
import { Rating } from './rating';
import { Skip } from './skip';
import { sessionOf, useSetLog } from './use-set-log';

interface Props {
  due: DueItem;
  who: { patient: string; planVersion: number };
  logs: readonly LogEntry[];
  today: string;
  practice: string;
  next: PlanItem | undefined;
  place: string;
}

export function Session(props: Props) {
  const { due, who, next, place } = props;
  const { plan } = due;
  const [params, setParams] = useSearchParams();
  const [led, setLed] = useState(() => params.get('go') === '1' && due.state === 'OPEN');
  const [onward, setOnward] = useState(false);
  const [came, setCame] = useState(false);
  const log = useSetLog(due, who);
  const { last, next: nextSet } = sessionOf(due);

  function stopLed() {
    setLed(false);
    setCame(true);
    if (params.has('go')) setParams({}, { replace: true });
  }

  if (led)
    return (
      <Guided
        item={plan}
        fromSet={nextSet}
        toSet={last}
        onSet={(set) => void log.logSet(set)}
        onEnd={stopLed}
        onLeave={stopLed}
      />
    );
  return (
    <article className={styles.screen}>
      <Back place={place} />
      <ClipView item={plan} />
      <div className={styles.about}>
        <h1>{plan.title}</h1>
        {plan.goal && <p className={styles.goal}>For: {plan.goal}</p>}
        <DoseFigures dose={plan.dose} />
        {plan.note && <p className={styles.note}>{plan.note}</p>}
        {log.rated ? (
          <Rating
            key={log.rated}
            entry={log.rated}
            item={plan}
            logs={props.logs}
            today={props.today}
            practice={props.practice}
            onDone={(stop) => {
              log.endRating();
              setOnward(!stop);
              setCame(true);
            }}
          />
        ) : (
          <LogPanel due={due} log={log} came={came} onLed={() => setLed(true)} />
        )}
        {!log.rated && due.state !== 'OPEN' && <Onward next={next} auto={onward} came={came} />}
        <Instructions slug={plan.exercise} />
      </div>
    </article>
  );
}

function LogPanel({
  due,
  log,
  came,
  onLed,
}: {
  due: DueItem;
  log: ReturnType<typeof useSetLog>;
  /** Something else was in this place before. */
  came: boolean;
  onLed: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const here = useArrival<HTMLElement>(came);
  if (due.state !== 'OPEN') return null;
  const { first, last, next } = sessionOf(due);
  const sets = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <section ref={here} className={styles.log} aria-label="Log" tabIndex={-1}>
      {due.sessions > 1 && (
        <p className={styles.quiet}>
          Session {Math.ceil(first / setsASession(due.plan.dose))} of {due.sessions} today
        </p>
      )}
      {sets.length > 1 && <Dots sets={sets} done={due.setsDone} />}
      <Button size="big" wide onClick={onLed}>
        <Play size={22} fill="currentColor" aria-hidden="true" />
        {next > first ? 'Go on, guided' : 'Start, guided'}
      </Button>
      <Button look="secondary" size="big" wide onClick={() => void log.logSet(next)}>
        <Check size={22} aria-hidden="true" />
        {sets.length > 1 ? `Set ${next} done` : 'Done'}
      </Button>
      <Button look="quiet" wide onClick={() => setAsking(true)}>
        Skip today
      </Button>
      <Skip
        open={asking}
        onClose={() => setAsking(false)}
        onSkip={(reason) => {
          setAsking(false);
          void log.skip(reason);
        }}
      />
    </section>
  );
}

const Dots = ({ sets, done }: { sets: readonly number[]; done: number }) => (
  <ol className={styles.dots} aria-label="Sets">
    {sets.map((set) => (
      <li key={set} data-done={set <= done}>
        {set <= done ? <Check size={18} strokeWidth={3} aria-hidden="true" /> : set}
        <span className="visually-hidden">{set <= done ? ' done' : ' open'}</span>
      </li>
    ))}
  </ol>
);

const ONWARD_S = 8;

/** The next exercise starts by itself, unless the person would rather not. */
function Onward({
  next,
  auto,
  came,
}: {
  next: PlanItem | undefined;
  auto: boolean;
  came: boolean;
}) {
  const title = useArrival<HTMLHeadingElement>(came);
  const [, go] = useLocation();
  const [left, setLeft] = useState(auto && next ? ONWARD_S : undefined);
  useEffect(() => {
    if (left === undefined || !next) return;
    if (left === 0) go(`/exercise/${next.item}?go=1`);
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, next, go]);

  if (!next)
    return (
      <section className={styles.onward}>
        <Check size={30} aria-hidden="true" />
        <h2 ref={title} tabIndex={-1}>
          That was the last one today
        </h2>
        <ButtonLink href="/" size="big" wide>
          See your day
        </ButtonLink>
      </section>
    );
  return (
    <section className={styles.onward}>
      <StepForward size={30} aria-hidden="true" />
      <h2 ref={title} tabIndex={-1}>
        Next: {next.title}
      </h2>
      {left !== undefined && (
        <p className={styles.quiet} role="timer">
          Starts in {left} seconds
        </p>
      )}
      <ButtonLink href={`/exercise/${next.item}?go=1`} size="big" wide>
        Start now
      </ButtonLink>
      {left !== undefined && (
        <Button look="quiet" wide onClick={() => setLeft(undefined)}>
          Not yet
        </Button>
      )}
    </section>
  );
}
