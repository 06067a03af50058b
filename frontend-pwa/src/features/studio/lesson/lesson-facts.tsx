import type { Lesson } from '@/api/studio';
import { Check } from '@/ui/controls/check';
import { Select } from '@/ui/overlay/select';
import { KINDS } from '../words';
import { CountField } from './count-field';
import styles from './lesson.module.css';

interface Props {
  lesson: Lesson;
  onLesson: (change: (lesson: Lesson) => Lesson) => void;
}

/** What kind of lesson it is, how long it takes, who may take it and when. */
export function LessonFacts({ lesson, onLesson }: Props) {
  const put = (part: Partial<Lesson>) => onLesson((before) => ({ ...before, ...part }));
  return (
    <div className={styles.facts}>
      <Select
        label="Kind"
        hint="What one does in it"
        value={lesson.kind}
        onChange={(kind) => put({ kind })}
        options={KINDS.map(({ value, label }) => ({ value, label }))}
      />
      <CountField
        label="Minutes"
        hint="To take it"
        min={1}
        max={240}
        value={lesson.minutes}
        onChange={(minutes) => put({ minutes })}
      />
      <CountField
        label="Opens after"
        hint="Days; 0 is at once"
        min={0}
        max={365}
        value={lesson.afterDays}
        onChange={(afterDays) => put({ afterDays })}
      />
      <div className={styles.checks}>
        <Check
          label="Free to try"
          hint="Anybody may take it without buying"
          checked={lesson.free}
          onChange={(free) => put({ free })}
        />
        <Check
          label="Counts for the certificate"
          hint="The course is complete only with it"
          checked={lesson.required}
          onChange={(required) => put({ required })}
        />
      </div>
    </div>
  );
}
