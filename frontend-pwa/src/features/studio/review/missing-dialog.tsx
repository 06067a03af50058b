import { ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Slug } from '@/api/studio';
import { Dialog } from '@/ui/overlay/dialog';
import styles from './flow.module.css';
import type { Missing } from './missing';

const hrefOf = (course: Slug, { lesson, at }: Missing) => {
  const part = lesson
    ? `/lesson/${lesson}`
    : at === 'outline' || at.startsWith('module-')
      ? ''
      : '/about';
  return `/studio/${course}${part}?at=${encodeURIComponent(at)}`;
};

/** All that is missing; each line leads to the very field. */
export function MissingDialog({
  course,
  missing,
  onClose,
}: {
  course: Slug;
  missing: readonly Missing[];
  onClose: () => void;
}) {
  const [, go] = useLocation();
  return (
    <Dialog open onClose={onClose} kind="side" title="What is missing">
      <ul className={styles.missing}>
        {missing.map((one) => (
          <li key={`${one.lesson} ${one.at} ${one.text}`}>
            <button
              type="button"
              onClick={() => {
                onClose();
                // After the dialog gave the focus back.
                setTimeout(() => go(hrefOf(course, one)));
              }}
            >
              {one.text}
              <ChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
