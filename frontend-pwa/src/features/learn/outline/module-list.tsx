import { CircleCheck, CloudDownload, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { clock } from '@/course/film';
import { useDevice } from '@/course/kept/use-kept';
import { isLocked, type Outline, type OutlineLesson, tally } from '@/course/outline';
import { dayWords, KINDS, minutesWords } from '@/course/words';
import { useNow } from '@/ui/display/use-now';
import { KindIcon } from './kind-icon';
import styles from './modules.module.css';

interface Props {
  outline: Outline;
  /** The lesson in sight, where the list stands beside it. */
  here?: string;
  /** Whether lessons can be opened. */
  open: boolean;
}

/** All lessons of a course in their modules, with what is done, what is next and what opens when. */
export function ModuleList({ outline, here, open }: Props) {
  return (
    <ol className={styles.modules} data-beside={here !== undefined}>
      {outline.modules.map((module, index) => {
        const { done, all } = tally(module.lessons);
        return (
          <li key={module.module} className={styles.module}>
            <div className={styles.head}>
              <h3>
                <span className={styles.nth}>Module {index + 1}</span> {module.title}
              </h3>
              <span className={styles.count}>
                {done} of {all}
              </span>
            </div>
            {here === undefined && module.summary && (
              <p className={styles.summary}>{module.summary}</p>
            )}
            <ol className={styles.lessons}>
              {module.lessons.map((lesson) => (
                <Row
                  key={lesson.lesson}
                  course={outline.card.course}
                  lesson={lesson}
                  open={open}
                  here={lesson.lesson === here}
                />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

interface RowProps {
  course: string;
  lesson: OutlineLesson;
  open: boolean;
  here: boolean;
}

function Row({ course, lesson, open, here }: RowProps) {
  const now = useNow();
  const row = useRef<HTMLLIElement>(null);
  const films = useDevice()?.films;
  const stored = films?.some((film) => film.course === course && film.lesson === lesson.lesson);
  const locked = isLocked(lesson, now);
  const shut = locked || (!open && !lesson.free);
  useEffect(() => {
    if (here) showIn(row.current);
  }, [here]);
  return (
    <li ref={row} className={styles.lesson} data-here={here} data-shut={shut}>
      <span className={styles.mark} data-done={lesson.done}>
        {lesson.done ? (
          <CircleCheck size={22} aria-hidden="true" />
        ) : shut ? (
          <Lock size={18} aria-hidden="true" />
        ) : (
          <KindIcon kind={lesson.kind} size={18} />
        )}
      </span>
      <span className={styles.words}>
        {shut ? (
          <span className={styles.title}>{lesson.title}</span>
        ) : (
          <Link
            href={`/learn/${course}/${lesson.lesson}`}
            className={styles.title}
            {...(here ? { 'aria-current': 'page' } : {})}
          >
            {lesson.title}
          </Link>
        )}
        <span className={styles.meta}>
          {locked && lesson.lockedUntil ? (
            `Opens on ${dayWords(lesson.lockedUntil)}`
          ) : (
            <>
              {KINDS[lesson.kind]} · {minutesWords(lesson.minutes)}
              {!lesson.required && ' · extra'}
              {placeWords(lesson)}
              {lesson.done && <span className="visually-hidden">, done</span>}
            </>
          )}
          {stored && (
            <span className={styles.stored}>
              <CloudDownload size={14} aria-hidden="true" />
              <span className="visually-hidden">, on this device</span>
            </span>
          )}
        </span>
      </span>
    </li>
  );
}

/** Brings a row into sight within its own list; the page itself stays where it is. */
function showIn(row: HTMLElement | null) {
  const list = row?.closest('nav');
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  list.scrollTop = row.offsetTop - list.clientHeight / 3;
}

function placeWords({ kind, score, done, seconds, length }: OutlineLesson) {
  if (kind === 'QUIZ' && score !== undefined) return ` · best ${score} %`;
  if (kind === 'VIDEO' && !done && seconds > 4 && length > seconds)
    return ` · ${clock(length - seconds)} left`;
  return '';
}
