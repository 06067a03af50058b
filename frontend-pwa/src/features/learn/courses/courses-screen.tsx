import { CloudOff, GraduationCap, Hourglass, PartyPopper } from 'lucide-react';
import { useSearchParams } from 'wouter';
import type { MyCourse } from '@/api/learning';
import { useSync } from '@/course/kept/use-kept';
import { ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { useCourses, usePerson } from '../use-learning';
import { CourseCard } from './course-card';
import styles from './courses.module.css';

/** Everything somebody learns here: what she was last in comes first. */
export function CoursesScreen() {
  const person = usePerson();
  const [params] = useSearchParams();
  const bought = params.get('bought')?.split(',').filter(Boolean);
  const { data, error, refetch, patient, arrived } = useCourses(bought);
  const opening = bought && !arrived && (
    <p className={styles.thanks} role="status">
      <Hourglass size={22} aria-hidden="true" />
      {patient
        ? 'Paid, thank you. Your courses are being opened…'
        : 'Paid, thank you. Opening your courses takes longer than usual. They are yours, and will be here.'}
    </p>
  );
  useSync(person.data !== undefined);
  if (error && !data) return <Failed whole error={error} retry={() => void refetch()} />;
  if (!data || (data.data.length === 0 && opening))
    return (
      <div className={styles.screen}>
        {opening}
        <h1>My courses</h1>
        <Loading blocks={3} lines={0} label="Loading your courses" />
      </div>
    );
  if (data.data.length === 0)
    return (
      <Empty
        whole
        title="Your courses will be here"
        icon={<GraduationCap size={34} />}
        act={
          <ButtonLink href="/courses/" away>
            Look at the courses
          </ButtonLink>
        }
      >
        The first lesson of every course is free. If you have bought one with another e-mail
        address, sign in with that one.
      </Empty>
    );
  return (
    <div className={styles.screen}>
      {opening}
      {bought && arrived && (
        <p className={styles.thanks} role="status">
          <PartyPopper size={22} aria-hidden="true" />
          Thank you! Your courses are here, and your receipt is in your e-mail.
        </p>
      )}
      <div className={styles.titleRow}>
        <h1>My courses</h1>
        {data.offline && (
          <Badge tone="warn" icon={<CloudOff size={16} />}>
            Offline
          </Badge>
        )}
      </div>
      <ul className={styles.cards}>
        {[...data.data].sort(byUse).map((course) => (
          <li key={course.course}>
            <CourseCard course={course} />
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <a href="/courses/">All courses of the academy</a>
      </p>
    </div>
  );
}

/** Open ones first, then by when they were last used. */
function byUse(a: MyCourse, b: MyCourse) {
  const open = Number(b.open) - Number(a.open);
  return open || (b.seenAt ?? '').localeCompare(a.seenAt ?? '') || a.title.localeCompare(b.title);
}
