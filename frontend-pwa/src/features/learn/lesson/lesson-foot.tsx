import { ArrowLeft, ArrowRight, Check, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { LessonKind } from '@/api/learning';
import type { Around } from '@/course/outline';
import { isLocked } from '@/course/outline';
import { dayWords } from '@/course/words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import styles from './lesson.module.css';

interface Props {
  course: string;
  place: Around;
  kind: LessonKind;
  onDone: () => Promise<void>;
  onGo: (lesson: string) => void;
}

/** Done, back and on: what one presses at the end of any lesson. */
export function LessonFoot({ course, place, kind, onDone, onGo }: Props) {
  const [busy, setBusy] = useState(false);
  const { before, here, after } = place;
  const locked = after !== undefined && isLocked(after, Date.now());
  async function mark() {
    setBusy(true);
    await onDone();
    setBusy(false);
  }
  return (
    <footer className={styles.foot}>
      <div>
        {here?.done ? (
          <Badge tone="good" icon={<CircleCheck size={18} />}>
            Done
          </Badge>
        ) : kind === 'QUIZ' ? (
          <p className={styles.quiet}>
            {here?.exam ? 'Done once the quiz is passed.' : 'Done once the quiz is taken.'}
          </p>
        ) : (
          <Button look="secondary" busy={busy} onClick={mark}>
            <Check size={20} aria-hidden="true" />
            Mark as done
          </Button>
        )}
      </div>
      <nav className={styles.neighbours} aria-label="Lessons before and after">
        {before ? (
          <ButtonLink href={`/learn/${course}/${before.lesson}`} look="secondary">
            <ArrowLeft size={20} aria-hidden="true" />
            Previous
          </ButtonLink>
        ) : (
          <span />
        )}
        {after && !locked && (
          <Button className={styles.after ?? ''} onClick={() => onGo(after.lesson)}>
            <span>
              <span className={styles.nextWord}>Next</span> {after.title}
            </span>
            <ArrowRight size={20} aria-hidden="true" />
          </Button>
        )}
        {after && locked && (
          <p className={styles.quiet}>
            Next: {after.title}, opens on {dayWords(after.lockedUntil ?? '')}
          </p>
        )}
        {!after && (
          <ButtonLink href={`/learn/${course}`} className={styles.after ?? ''}>
            To the course
            <ArrowRight size={20} aria-hidden="true" />
          </ButtonLink>
        )}
      </nav>
    </footer>
  );
}
