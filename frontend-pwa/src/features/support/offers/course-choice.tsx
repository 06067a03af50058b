import { useQuery } from '@tanstack/react-query';
import { list } from '@/api/studio';
import { Check } from '@/ui/controls/check';
import styles from './offers.module.css';

/** Which courses an offer opens. */
export function CourseChoice({
  chosen,
  onChoose,
}: {
  chosen: readonly string[];
  onChoose: (courses: readonly string[]) => void;
}) {
  const courses = useQuery({ queryKey: ['studio'], queryFn: list });
  const known = courses.data?.courses ?? [];
  // What an offer opens is shown, even where its course is not in the list.
  const others = chosen.filter((course) => known.every((one) => one.course !== course));
  return (
    <fieldset>
      <legend className={styles.legend}>Courses it opens</legend>
      {[...known, ...others.map((course) => ({ course, title: course }))].map(
        ({ course, title }) => (
          <Check
            key={course}
            label={title}
            checked={chosen.includes(course)}
            onChange={(wanted) =>
              onChoose(wanted ? [...chosen, course] : chosen.filter((one) => one !== course))
            }
          />
        ),
      )}
    </fieldset>
  );
}
