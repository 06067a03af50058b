import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  Ellipsis,
  GripVertical,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { Link } from 'wouter';
import type { CourseModule, Lesson, Slug } from '@/api/studio';
import { IconButton } from '@/ui/controls/button';
import { Menu } from '@/ui/overlay/menu';
import { byAltArrows } from '@/ui/sortable/by-alt-arrows';
import { useSortableRow } from '@/ui/sortable/use-drag';
import { kindOf } from '../words';
import styles from './outline.module.css';

interface Props {
  id: Slug;
  lesson: Lesson | undefined;
  href: string;
  index: number;
  chosen: boolean;
  locked: boolean;
  /** How many things it still lacks. */
  missing: number;
  first: boolean;
  last: boolean;
  others: readonly CourseModule[];
  onShift: (by: -1 | 1) => void;
  onMove: (into: Slug) => void;
  onDelete: () => void;
}

/** A lesson in the outline: opens by its name, moves by its grip, its buttons or Alt with the arrows. */
export function LessonLine(props: Props) {
  const { id, lesson, href, index, chosen, locked, missing, first, last } = props;
  const { ref, handleRef, isDragging } = useSortableRow(id, index);
  const name = lesson?.title || 'A lesson without a title';
  const kind = kindOf(lesson?.kind ?? 'READING');
  return (
    <li
      ref={ref}
      className={styles.lesson}
      data-row={id}
      data-chosen={chosen || undefined}
      data-dragging={isDragging || undefined}
      onKeyDown={locked ? undefined : byAltArrows(props.onShift)}
    >
      <button
        ref={handleRef}
        type="button"
        className={styles.grip}
        disabled={locked}
        aria-label={`Drag ${name}`}
        data-grip
      >
        <GripVertical size={17} aria-hidden="true" />
      </button>
      <Link href={href} className={styles.open ?? ''} aria-current={chosen ? 'page' : undefined}>
        {kind?.icon}
        <span>
          {name}
          <span className="visually-hidden">
            , {kind?.label}
            {missing > 0 && `, ${missing} missing`}
          </span>
        </span>
        {missing > 0 && (
          <span className={styles.warn} title={`${missing} missing`} aria-hidden="true">
            <TriangleAlert size={15} />
          </span>
        )}
      </Link>
      {!locked && (
        <span className={styles.acts}>
          <IconButton
            small
            className={styles.shift ?? ''}
            label={`Move ${name} up`}
            disabled={first}
            onClick={() => props.onShift(-1)}
          >
            <ArrowUp size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            small
            className={styles.shift ?? ''}
            label={`Move ${name} down`}
            disabled={last}
            onClick={() => props.onShift(1)}
          >
            <ArrowDown size={17} aria-hidden="true" />
          </IconButton>
          <Menu
            trigger={
              <IconButton small label={`More for ${name}`}>
                <Ellipsis size={18} aria-hidden="true" />
              </IconButton>
            }
            entries={[
              {
                label: 'Move up',
                icon: <ArrowUp size={16} />,
                disabled: first,
                onSelect: () => props.onShift(-1),
              },
              {
                label: 'Move down',
                icon: <ArrowDown size={16} />,
                disabled: last,
                onSelect: () => props.onShift(1),
              },
              ...props.others.map(({ module, title }) => ({
                label: `To “${title}”`,
                icon: <CornerDownRight size={16} />,
                onSelect: () => props.onMove(module),
              })),
              'rule',
              {
                label: 'Delete',
                icon: <Trash2 size={16} />,
                danger: true,
                onSelect: props.onDelete,
              },
            ]}
          />
        </span>
      )}
    </li>
  );
}
