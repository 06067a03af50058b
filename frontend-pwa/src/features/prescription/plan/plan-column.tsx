import { ListPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PlanItem } from '@/api/contract';
import type { Entry } from '@/catalogue/use-catalogue';
import { Empty } from '@/ui/display/states';
import { useKeys } from '@/ui/keys/use-keys';
import { toast } from '@/ui/overlay/toast';
import { useDropArea } from '@/ui/sortable/use-drag';
import { change, MOST_ITEMS, move, remove } from '../draft/draft';
import type { Finding } from '../safety/lint';
import styles from './plan.module.css';
import { PlanRow } from './plan-row';

interface Props {
  items: readonly PlanItem[];
  entries: ReadonlyMap<string, Entry>;
  findings: readonly Finding[];
  onItems: (next: (items: PlanItem[]) => PlanItem[]) => void;
  /** What can be done while there is nothing: start from a protocol, open the library. */
  begin: ReactNode;
}

const focusRow = (item: string) =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-item="${item}"] [data-title]`)?.focus(),
  );

/** The plan itself: rows that can be dragged, moved by buttons or keys, and edited in place. */
export function PlanColumn({ items, entries, findings, onItems, begin }: Props) {
  const { ref, isDropTarget } = useDropArea();
  const [open, setOpen] = useState<string>();
  function shift(item: PlanItem, by: number) {
    const from = items.indexOf(item);
    const to = from + by;
    if (to < 0 || to >= items.length) return;
    onItems((before) => move(before, from, to));
    focusRow(item.item);
  }
  function take(item: PlanItem) {
    const at = items.indexOf(item);
    onItems((before) => remove(before, item.item));
    const beside = items[at + 1] ?? items[at - 1];
    if (beside) focusRow(beside.item);
    toast(`${item.title} is out of the plan.`, () =>
      onItems((before) => before.toSpliced(at, 0, item)),
    );
  }
  function byKey(by: number) {
    const row = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
    const item = items.find((known) => known.item === row);
    if (item) shift(item, by);
  }
  useKeys({ 'Alt+ArrowUp': () => byKey(-1), 'Alt+ArrowDown': () => byKey(1) });
  return (
    <div ref={ref} className={styles.area} data-over={isDropTarget || undefined}>
      {items.length === 0 && (
        <Empty title="Nothing in the plan yet" icon={<ListPlus size={32} />} act={begin}>
          Drag exercises here, or press “Add” beside one. Two to four are a good start.
        </Empty>
      )}
      <ol className={styles.rows}>
        {items.map((item, index) => (
          <PlanRow
            key={item.item}
            item={item}
            index={index}
            last={index === items.length - 1}
            entry={entries.get(item.exercise)}
            findings={findings.filter((finding) => finding.item === item.item)}
            open={open === item.item}
            onOpen={() => setOpen(open === item.item ? undefined : item.item)}
            onChange={(part) => onItems((before) => change(before, item.item, part))}
            onMove={(by) => shift(item, by)}
            onRemove={() => take(item)}
          />
        ))}
      </ol>
      {items.length >= MOST_ITEMS && (
        <p className={styles.quiet}>This is the most one plan can hold.</p>
      )}
    </div>
  );
}
