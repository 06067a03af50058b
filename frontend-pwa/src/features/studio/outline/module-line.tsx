import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  Ellipsis,
  GripVertical,
  PencilLine,
  Plus,
  Trash2,
} from 'lucide-react';
import type { CourseModule } from '@/api/studio';
import { IconButton } from '@/ui/controls/button';
import { Menu } from '@/ui/overlay/menu';
import { byAltArrows } from '@/ui/sortable/by-alt-arrows';
import { useSortableRow } from '@/ui/sortable/use-drag';
import styles from './outline.module.css';

interface Props {
  module: CourseModule;
  number: number;
  /** Its place among all lines that are seen. */
  index: number;
  folded: boolean;
  locked: boolean;
  first: boolean;
  last: boolean;
  onFold: () => void;
  onName: () => void;
  onAdd: () => void;
  onShift: (by: -1 | 1) => void;
  onDelete: () => void;
}

/** A module's heading in the outline. */
export function ModuleLine(props: Props) {
  const { module, number, index, folded, locked, first, last } = props;
  const { ref, handleRef, isDragging } = useSortableRow(module.module, index);
  const name = module.title || 'A module without a title';
  return (
    <li
      ref={ref}
      className={styles.module}
      data-row={module.module}
      data-at={`module-${module.module}`}
      data-dragging={isDragging || undefined}
      onKeyDown={locked ? undefined : byAltArrows(props.onShift)}
    >
      <button
        ref={handleRef}
        type="button"
        className={styles.grip}
        disabled={locked}
        aria-label={`Drag module ${name}`}
        data-grip
      >
        <GripVertical size={17} aria-hidden="true" />
      </button>
      <button type="button" className={styles.fold} aria-expanded={!folded} onClick={props.onFold}>
        {folded ? (
          <ChevronRight size={17} aria-hidden="true" />
        ) : (
          <ChevronDown size={17} aria-hidden="true" />
        )}
        <span>
          {number}. {name}
          {folded && <span className={styles.count}> ({module.lessons.length})</span>}
        </span>
      </button>
      {!locked && (
        <span className={styles.acts}>
          <IconButton small label={`Add a lesson to ${name}`} onClick={props.onAdd}>
            <Plus size={18} aria-hidden="true" />
          </IconButton>
          <Menu
            trigger={
              <IconButton small label={`More for module ${name}`}>
                <Ellipsis size={18} aria-hidden="true" />
              </IconButton>
            }
            entries={[
              { label: 'Rename', icon: <PencilLine size={16} />, onSelect: props.onName },
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
              'rule',
              {
                label: module.lessons.length === 0 ? 'Delete' : 'Delete with all its lessons',
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
