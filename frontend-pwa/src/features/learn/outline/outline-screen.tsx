import { ArrowRight, CloudOff, Lock, PartyPopper, Share2 } from 'lucide-react';
import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { isProblem } from '@/api/problem';
import { useSync } from '@/course/kept/use-kept';
import { goOn, lessonsOf, type Outline, tally } from '@/course/outline';
import { minutesWords } from '@/course/words';
import { Ring } from '@/ui/charts/ring';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { Standing } from '../courses/standing';
import { share } from '../share';
import { useOutline } from '../use-learning';
import { Achievements } from './achievements';
import { Certificate } from './certificate';
import { CourseNotes } from './course-notes';
import { ModuleList } from './module-list';
import styles from './outline.module.css';

/** A course as a whole: where to go on, all of its lessons, and what has been reached. */
export function OutlineScreen({ course }: { course: string }) {
  const [params] = useSearchParams();
  const bought = params.has('bought');
  const { person, outline, offline, error, waiting, retry, reload } = useOutline(course, bought);
  useSync(person !== undefined);
  useEffect(() => {
    if (outline) document.title = `${outline.card.title} · Aligned Academy`;
  }, [outline]);
  if (error && (!outline || isProblem(error, 403, 404)))
    return <NotMine error={error} course={course} retry={retry} />;
  if (!outline || person === undefined)
    return (
      <div className={styles.screen}>
        {waiting && (
          <p className={styles.opening} role="status">
            Paid, thank you. Your course is being opened…
          </p>
        )}
        <Loading blocks={2} lines={6} label="Loading your course" />
      </div>
    );
  const { open } = outline.card;
  return (
    <div className={styles.screen}>
      {bought && (
        <p className={styles.thanks} role="status">
          <PartyPopper size={22} aria-hidden="true" />
          Thank you! The course is yours, and your receipt is in your e-mail.
        </p>
      )}
      <Head outline={outline} offline={offline} open={open} />
      <Standing access={outline.card} />
      <div className={styles.columns}>
        <section className={styles.main} aria-labelledby="lessons-title">
          <h2 id="lessons-title">Lessons</h2>
          <ModuleList outline={outline} open={open} />
        </section>
        <div className={styles.side}>
          <Certificate outline={outline} onIssued={reload} />
          <Achievements outline={outline} />
          <CourseNotes course={course} person={person} outline={outline} />
        </div>
      </div>
    </div>
  );
}

function Head({ outline, offline, open }: { outline: Outline; offline: boolean; open: boolean }) {
  const { course, title, subtitle } = outline.card;
  const lessons = lessonsOf(outline);
  const { done, all, part, minutesLeft } = tally(lessons);
  const next = open ? goOn(outline, Date.now()) : undefined;
  return (
    <header className={styles.head}>
      <Ring part={part} small label={`${done} of ${all} lessons done`}>
        <strong className={styles.share}>{Math.round(part * 100)} %</strong>
      </Ring>
      <div className={styles.words}>
        <h1>{title}</h1>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        <p className={styles.quiet}>
          {done} of {all} lessons done
          {minutesLeft > 0 && ` · about ${minutesWords(minutesLeft)} left`}
        </p>
        {offline && (
          <Badge tone="warn" icon={<CloudOff size={16} />}>
            Offline: as last seen on this device
          </Badge>
        )}
      </div>
      <div className={styles.acts}>
        {next && (
          <ButtonLink href={`/learn/${course}/${next.lesson}`} size="big">
            <span className={styles.next}>
              <span className={styles.nextWord}>
                {lessons.some((lesson) => lesson.done || lesson.seconds > 0) ? 'Continue' : 'Begin'}
              </span>
              {next.title}
            </span>
            <ArrowRight size={22} aria-hidden="true" />
          </ButtonLink>
        )}
        <Button look="quiet" onClick={() => void share(title, `/courses/${course}/`)}>
          <Share2 size={20} aria-hidden="true" />
          Share this course
        </Button>
      </div>
    </header>
  );
}

/** Not bought, not paid yet, paused, ended or given back: the server knows which, and what helps. */
function NotMine({ error, course, retry }: { error: unknown; course: string; retry: () => void }) {
  if (!isProblem(error, 403, 404)) return <Failed whole error={error} retry={retry} />;
  return (
    <Empty
      whole
      title={error.message.replace(/\.$/, '')}
      icon={<Lock size={32} />}
      act={
        <span className={styles.twoActs}>
          <ButtonLink href={`/courses/${course}/`} away>
            Look at the course
          </ButtonLink>
          <ButtonLink href="/learn/purchases" look="secondary">
            My purchases
          </ButtonLink>
        </span>
      }
    >
      {error.mend} Did you buy it with another e-mail address? Sign in with that one.
    </Empty>
  );
}
