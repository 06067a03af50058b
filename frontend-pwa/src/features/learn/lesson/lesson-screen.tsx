import { ArrowLeft, CloudOff } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { Lesson, LessonFilm } from '@/api/learning';
import { isProblem } from '@/api/problem';
import { keepProgress } from '@/course/kept/queue';
import { useDevice, useSync } from '@/course/kept/use-kept';
import { around, isLocked, type Outline } from '@/course/outline';
import { dayWords, KINDS, minutesWords } from '@/course/words';
import { ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { DownloadButton } from '../offline/download-button';
import { ModuleList } from '../outline/module-list';
import { useLesson, useOutline } from '../use-learning';
import styles from './lesson.module.css';
import { LessonBody } from './lesson-body';
import { LessonFoot } from './lesson-foot';

/** One lesson, with the course beside it. */
export function LessonScreen({ course, lesson }: { course: string; lesson: string }) {
  const { person, outline, error, retry } = useOutline(course);
  const asked = useLesson(course, lesson);
  useSync(person !== undefined);
  useEffect(() => {
    if (asked.data) document.title = `${asked.data.data.taught.title} · Aligned Academy`;
  }, [asked.data]);
  // What is open stays open: a refusal in passing takes no film away.
  const failure = (outline ? undefined : error) ?? (asked.data ? undefined : asked.error);
  if (failure)
    return (
      <NotOpen
        failure={failure}
        course={course}
        outline={outline}
        lesson={lesson}
        retry={() => {
          if (!outline) retry();
          if (!asked.data) void asked.refetch();
        }}
      />
    );
  if (!outline || !asked.data || person === undefined)
    return (
      <div className={styles.screen}>
        <Loading blocks={3} lines={5} label="Loading the lesson" />
      </div>
    );
  return (
    <Shown
      key={`${course}/${lesson}`}
      person={person}
      outline={outline}
      lesson={asked.data.data}
      offline={asked.data.offline}
      reload={async () => {
        retry();
        return (await asked.refetch()).data?.data.taught.film;
      }}
    />
  );
}

interface ShownProps {
  person: string;
  outline: Outline;
  lesson: Lesson;
  offline: boolean;
  reload: () => Promise<LessonFilm | undefined>;
}

function Shown({ person, outline, lesson, offline, reload }: ShownProps) {
  const { course, title } = outline.card;
  const { taught } = lesson;
  const device = useDevice();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const place = around(outline, taught.lesson);
  const after = place.after && !isLocked(place.after, Date.now()) ? place.after : undefined;
  const go = useCallback(
    (to: string, begin = false) => navigate(`/learn/${course}/${to}`, { state: { begin } }),
    [navigate, course],
  );
  const next = after && {
    title: after.title,
    go: () => go(after.lesson, true),
  };
  const moment = Number(params.get('t'));
  const done = () =>
    keepProgress(
      { person, course, lesson: taught.lesson },
      { seconds: 0, length: 0, done: true, at: new Date().toISOString() },
    );
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Link href={`/learn/${course}`} className={styles.back}>
          <ArrowLeft size={22} aria-hidden="true" />
          {title}
        </Link>
        {offline && (
          <Badge tone="warn" icon={<CloudOff size={16} />}>
            Offline
          </Badge>
        )}
      </header>
      <div className={styles.columns}>
        <article className={styles.lesson}>
          <div className={styles.titleRow}>
            <div>
              <p className={styles.quiet}>
                {KINDS[taught.kind]} · {minutesWords(taught.minutes)} · Lesson {place.place} of{' '}
                {place.all}
              </p>
              <h1>{taught.title}</h1>
            </div>
            {taught.film && <DownloadButton lesson={lesson} />}
          </div>
          {device ? (
            <LessonBody
              person={person}
              lesson={lesson}
              device={device}
              progress={place.here && { ...place.here, at: place.here.at ?? '' }}
              begin={history.state?.begin === true}
              asked={Number.isFinite(moment) && moment > 0 ? moment : undefined}
              next={next}
              onDone={done}
              reload={reload}
            />
          ) : (
            <Loading blocks={2} />
          )}
          <LessonFoot place={place} kind={taught.kind} onDone={done} onGo={go} course={course} />
        </article>
        <nav className={styles.outline} aria-label="Lessons of this course">
          <h2>All lessons</h2>
          <ModuleList outline={outline} here={taught.lesson} open />
        </nav>
      </div>
    </div>
  );
}

interface NotOpenProps {
  failure: unknown;
  course: string;
  lesson: string;
  outline: Outline | undefined;
  retry: () => void;
}

/** A lesson may not be open: not yet, or not any more. */
function NotOpen({ failure, course, lesson, outline, retry }: NotOpenProps) {
  const until = outline && around(outline, lesson).here?.lockedUntil;
  if (!isProblem(failure, 403)) return <Failed whole error={failure} retry={retry} />;
  return (
    <Empty
      whole
      title={until ? `Opens on ${dayWords(until)}` : 'This lesson is not open to you'}
      icon={<ArrowLeft size={32} />}
      act={<ButtonLink href={`/learn/${course}`}>Back to the course</ButtonLink>}
    >
      {until
        ? 'Some lessons come a little later, so that there is time for the first ones.'
        : 'On the page of the course you see why, and what you can do.'}
    </Empty>
  );
}
