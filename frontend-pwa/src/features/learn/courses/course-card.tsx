import { ArrowRight, Award, Check, CirclePause, Clock, Lock, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { MyCourse } from '@/api/learning';
import { useKept } from '@/course/kept/use-kept';
import { doneOf } from '@/course/outline';
import { minutesWords, standingOf } from '@/course/words';
import { ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { useKnownOutline } from '../use-learning';
import { CourseArt } from './course-art';
import styles from './courses.module.css';
import { Standing } from './standing';

const SIGNS = { ACTIVE: Check, PENDING: Clock, GRACE: TriangleAlert, PAUSED: CirclePause };

/** A course of mine: how far, where it goes on, or why it does not. */
export function CourseCard({ course }: { course: MyCourse }) {
  const kept = useKept(course.course);
  const known = useKnownOutline(course.course);
  const done = doneOf(course, known, kept);
  const { state } = course;
  const standing = standingOf(course);
  const whole = course.completedAt !== undefined;
  const Sign = state in SIGNS ? SIGNS[state as keyof typeof SIGNS] : Lock;
  return (
    <article className={styles.card} aria-labelledby={`course-${course.course}`}>
      <CourseArt category={course.category} faint={!standing.open} />
      <div className={styles.body}>
        <div className={styles.top}>
          <h2 id={`course-${course.course}`}>
            <Link href={`/learn/${course.course}`}>{course.title}</Link>
          </h2>
          {state !== 'ACTIVE' && (
            <Badge tone={standing.tone} icon={<Sign size={16} />}>
              {standing.word}
            </Badge>
          )}
          {whole && (
            <Badge tone="good" icon={<Award size={16} />}>
              Finished
            </Badge>
          )}
        </div>
        <p className={styles.quiet}>{course.subtitle}</p>
        <div className={styles.progress}>
          <progress
            value={done}
            max={Math.max(1, course.of)}
            aria-label={`Progress of ${course.title}`}
          />
          <span className={styles.quiet}>
            {done} of {course.of} lessons
          </span>
        </div>
        <WayIn course={course} done={done} whole={whole} />
      </div>
    </article>
  );
}

/** Where it goes on, or why it does not. */
function WayIn({ course, done, whole }: { course: MyCourse; done: number; whole: boolean }) {
  const { next, certificate, minutesLeft } = course;
  if (standingOf(course).text) return <Standing access={course} />;
  if (!next || next.lockedUntil || whole)
    return (
      <ButtonLink href={`/learn/${course.course}`} look="secondary" className={styles.go ?? ''}>
        {whole && !certificate ? 'Get the certificate' : 'Open'}
      </ButtonLink>
    );
  return (
    <ButtonLink href={`/learn/${course.course}/${next.lesson}`} className={styles.go ?? ''}>
      <span className={styles.next}>
        <span className={styles.nextWord}>
          {done > 0 || next.seconds > 0 ? 'Continue' : 'Begin'} · {minutesWords(minutesLeft)} left
        </span>
        {next.title}
      </span>
      <ArrowRight size={20} aria-hidden="true" />
    </ButtonLink>
  );
}
