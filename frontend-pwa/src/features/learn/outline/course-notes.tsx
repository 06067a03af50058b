import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { clock } from '@/course/film';
import { readWritings } from '@/course/kept/answers';
import { useDevice } from '@/course/kept/use-kept';
import { lessonsOf, type Outline } from '@/course/outline';
import { notesIn } from '../notes/write';
import styles from './side.module.css';

interface Props {
  course: string;
  person: string;
  outline: Outline;
}

/** Every note to a course, by lesson, each with the way to its moment. */
export function CourseNotes({ course, person, outline }: Props) {
  useQuery({
    queryKey: ['learn', 'notes', course],
    queryFn: () => readWritings(person, course),
  });
  const writings = useDevice()?.writings ?? [];
  const lessons = lessonsOf(outline)
    .map(({ lesson, title }) => ({ lesson, title, notes: notesIn(writings, { course, lesson }) }))
    .filter(({ notes }) => notes.length > 0);
  return (
    <section className={styles.card} aria-labelledby="course-notes-title">
      <h2 id="course-notes-title">Your notes</h2>
      {lessons.length === 0 && (
        <p className={styles.quiet}>What you write beside a lesson is found here again.</p>
      )}
      {lessons.map(({ lesson, title, notes }) => (
        <section key={lesson} className={styles.notes}>
          <h3>{title}</h3>
          <ul>
            {notes.map(({ id, body }) => (
              <li key={id}>
                <Link
                  href={`/learn/${course}/${lesson}${body.seconds ? `?t=${body.seconds}` : ''}`}
                >
                  {body.seconds ? clock(body.seconds) : 'Open'}
                </Link>
                <span>{body.text}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
