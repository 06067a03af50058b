import { useQuery } from '@tanstack/react-query';
import { BookOpenText, CalendarClock, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { type CourseLine, list } from '@/api/studio';
import { momentOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { categoryName, STATES } from '../words';
import styles from './list.module.css';
import { NewCourseDialog } from './new-course-dialog';

/** All courses, what is being done with each, and the way to a new one. */
export default function CoursesScreen() {
  const courses = useQuery({ queryKey: ['studio'], queryFn: list });
  const [text, setText] = useState('');
  const [fresh, setFresh] = useState(false);
  if (courses.isError && !courses.data)
    return <Failed whole error={courses.error} retry={() => courses.refetch()} />;
  if (!courses.data) return <Loading blocks={3} lines={1} label="Loading the courses" />;
  const all = courses.data.courses;
  const found = all.filter(({ title }) => title.toLowerCase().includes(text.trim().toLowerCase()));
  const begin = (
    <Button onClick={() => setFresh(true)}>
      <Plus size={20} aria-hidden="true" />
      New course
    </Button>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Courses</h1>
          <p className={styles.quiet}>Written here, reviewed by somebody else, then published.</p>
        </div>
        {all.length > 0 && begin}
      </header>
      {all.length > 6 && (
        <SearchField
          label="Search courses"
          placeholder="Search courses"
          text={text}
          onText={setText}
        />
      )}
      {all.length === 0 && (
        <Empty title="No course yet" icon={<BookOpenText size={32} />} act={begin}>
          Begin with a title. Modules and lessons come one by one, or from a PDF you have.
        </Empty>
      )}
      {all.length > 0 && found.length === 0 && <p role="status">No course is called that.</p>}
      <ul className={styles.cards}>
        {found.map((course) => (
          <CourseCard key={course.course} course={course} />
        ))}
      </ul>
      {fresh && (
        <NewCourseDialog
          taken={new Set([...all.map(({ course }) => course), 'pages'])}
          onClose={() => setFresh(false)}
        />
      )}
    </div>
  );
}

function CourseCard({ course }: { course: CourseLine }) {
  const { label, icon, tone } = STATES[course.state];
  return (
    <li className={styles.card}>
      <p className={styles.top}>
        <span className={styles.quiet}>{categoryName(course.category)}</span>
        <Badge tone={tone} icon={icon}>
          {label}
        </Badge>
      </p>
      <h2>
        <Link href={`/studio/${course.course}`}>{course.title}</Link>
      </h2>
      <p className={styles.quiet}>
        {course.lessons === 1 ? '1 lesson' : `${course.lessons} lessons`} ·{' '}
        {course.published > 0 ? `learners have version ${course.published}` : 'not published yet'}
      </p>
      {course.due && (
        <p className={styles.due}>
          <CalendarClock size={17} aria-hidden="true" />
          Goes out {momentOf(course.due)}
        </p>
      )}
      {course.changedAt && <p className={styles.foot}>Last step {momentOf(course.changedAt)}</p>}
    </li>
  );
}
