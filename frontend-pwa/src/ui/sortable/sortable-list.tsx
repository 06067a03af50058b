import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/button';
import { toast } from '../overlay/toast';
import { byAltArrows } from './by-alt-arrows';
import { DragArea, type Dropped } from './drag-area';
import { keepFocus } from './keep-focus';
import { keyOf } from './keys';
import { move } from './order';
import styles from './sortable-list.module.css';
import { useSortableRow } from './use-drag';

interface Props<T extends object> {
  label: string;
  items: readonly T[];
  onItems: (next: (items: readonly T[]) => T[]) => void;
  /** What a row is called where it is moved or taken away. */
  nameOf: (item: T, index: number) => string;
  /** A word above the row's fields. */
  head?: (item: T, index: number) => ReactNode;
  row: (item: T, index: number) => ReactNode;
  /** Stands before each row and after the last: add something here. */
  between?: (at: number) => ReactNode;
}

/** A list whose rows are moved by dragging, by buttons and by Alt with the arrows; deleting can be undone. */
export function SortableList<T extends object>(props: Props<T>) {
  const { label, items, onItems, nameOf, between } = props;
  function shift(index: number, by: number) {
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    onItems((before) => move(before, index, to));
    keepFocus();
  }
  function take(item: T, index: number) {
    const name = nameOf(item, index);
    const beside = items[index + 1] ?? items[index - 1];
    onItems((before) => before.filter((known) => keyOf(known) !== keyOf(item)));
    if (beside)
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-row="${keyOf(beside)}"] [data-grip]`)?.focus(),
      );
    toast(`${name} is gone.`, () => onItems((before) => before.toSpliced(index, 0, item)));
  }
  function drop(dropped: Dropped) {
    if (dropped.kind === 'move') onItems((before) => move(before, dropped.from, dropped.to));
  }
  const names = new Map(items.map((item, index) => [keyOf(item), nameOf(item, index)]));
  return (
    <DragArea onDrop={drop} nameOf={(id) => names.get(id) ?? 'It'}>
      <ol className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <Row
            key={keyOf(item)}
            {...props}
            item={item}
            index={index}
            name={nameOf(item, index)}
            onShift={(by) => shift(index, by)}
            onTake={() => take(item, index)}
          />
        ))}
      </ol>
      {between?.(items.length)}
    </DragArea>
  );
}

interface RowProps<T extends object> extends Props<T> {
  item: T;
  index: number;
  name: string;
  onShift: (by: number) => void;
  onTake: () => void;
}

function Row<T extends object>(props: RowProps<T>) {
  const { item, items, index, name, head, row, between, onShift, onTake } = props;
  const { ref, handleRef, isDragging } = useSortableRow(keyOf(item), index);
  return (
    <li
      ref={ref}
      className={styles.place}
      data-row={keyOf(item)}
      data-dragging={isDragging || undefined}
      onKeyDown={byAltArrows(onShift)}
    >
      {between?.(index)}
      <div className={styles.row}>
        <button
          ref={handleRef}
          type="button"
          className={styles.grip}
          aria-label={`Drag ${name}, place ${index + 1}`}
          data-grip
        >
          <GripVertical size={19} aria-hidden="true" />
        </button>
        <div className={styles.body}>
          <div className={styles.head}>
            <span>{head?.(item, index)}</span>
            <Acts
              name={name}
              first={index === 0}
              last={index === items.length - 1}
              onShift={onShift}
              onTake={onTake}
            />
          </div>
          {row(item, index)}
        </div>
      </div>
    </li>
  );
}

interface ActsProps {
  name: string;
  first: boolean;
  last: boolean;
  onShift: (by: number) => void;
  onTake: () => void;
}

function Acts({ name, first, last, onShift, onTake }: ActsProps) {
  return (
    <span className={styles.acts}>
      <IconButton small label={`Move ${name} up`} disabled={first} onClick={() => onShift(-1)}>
        <ArrowUp size={18} aria-hidden="true" />
      </IconButton>
      <IconButton small label={`Move ${name} down`} disabled={last} onClick={() => onShift(1)}>
        <ArrowDown size={18} aria-hidden="true" />
      </IconButton>
      <IconButton small label={`Delete ${name}`} onClick={onTake}>
        <Trash2 size={17} aria-hidden="true" />
      </IconButton>
    </span>
  );
}
