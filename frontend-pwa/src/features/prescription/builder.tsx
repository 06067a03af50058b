import { BookHeart, ScrollText } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Phase, PlanItem } from '@/api/contract';
import type { Entry } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { useMedia } from '@/ui/display/use-media';
import { useKeys } from '@/ui/keys/use-keys';
import { Dialog } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import { DragArea, type Dropped } from '@/ui/sortable/drag-area';
import styles from './builder.module.css';
import { insert, itemFrom, MOST_ITEMS, move } from './draft/draft';
import { PickColumn } from './pick/pick-column';
import { ReleasedList } from './pick/released-list';
import { PlanColumn } from './plan/plan-column';
import type { Finding } from './safety/lint';
import { TemplatesDialog } from './templates-dialog';

interface Props {
  items: readonly PlanItem[];
  onItems: (next: (items: PlanItem[]) => PlanItem[]) => void;
  entries: readonly Entry[];
  findings: readonly Finding[];
  /** Doses of what is added start within what is usual for it. */
  phase: Phase;
  /** What the patient may look at beside the plan; a protocol has none of it. */
  released?: { slugs: readonly string[]; onChange: (slugs: string[]) => void };
  /** Above the rows: the safety check, say. */
  above?: ReactNode;
  /** More that can be done with the whole plan. */
  more?: ReactNode;
  /** At the right of a wide desk; on smaller screens it opens. */
  preview: ReactNode;
}

/** Library, plan and preview side by side; where there is no room, one opens over the other. */
export function Builder(props: Props) {
  const { items, onItems, entries, findings, phase, released, above, more, preview } = props;
  const [open, setOpen] = useState<'library' | 'preview' | 'templates'>();
  const search = useRef<HTMLInputElement>(null);
  const beside = useMedia('(min-width: 60rem)');
  const roomy = useMedia('(min-width: 88rem)');
  const known = new Map(entries.map((entry) => [entry.exercise, entry]));
  useKeys({ '/': () => (beside ? search.current?.focus() : setOpen('library')) });

  function add(entry: Entry, at?: number) {
    if (items.length >= MOST_ITEMS) {
      toast(`A plan holds up to ${MOST_ITEMS} exercises.`);
      return;
    }
    onItems((before) => insert(before, itemFrom(entry, phase), at));
    toast(`${entry.name} is in the plan.`);
  }
  function drop(dropped: Dropped) {
    if (dropped.kind === 'move') {
      onItems((before) => move(before, dropped.from, dropped.to));
      return;
    }
    const entry = known.get(dropped.key);
    if (entry) add(entry, dropped.at);
  }
  const nameOf = (id: string) =>
    known.get(id)?.name ?? items.find(({ item }) => item === id)?.title ?? 'The exercise';
  const pick = (draggable: boolean) => (
    <PickColumn
      entries={entries}
      inPlan={new Set(items.map(({ exercise }) => exercise))}
      onAdd={add}
      {...(released ? { released } : {})}
      search={search}
      draggable={draggable}
    />
  );
  const begin = (
    <div className={styles.begin}>
      <Button look="secondary" onClick={() => setOpen('templates')}>
        <ScrollText size={20} aria-hidden="true" />
        Start from a protocol
      </Button>
      {!beside && (
        <Button look="secondary" onClick={() => setOpen('library')}>
          <BookHeart size={20} aria-hidden="true" />
          Add exercises
        </Button>
      )}
      {items.length > 0 && more}
    </div>
  );
  return (
    <DragArea onDrop={drop} nameOf={nameOf}>
      <div className={styles.columns}>
        {beside && (
          <aside className={styles.aside} aria-label="Exercise library">
            {pick(true)}
          </aside>
        )}
        <div className={styles.plan}>
          {above}
          {items.length > 0 && begin}
          <PlanColumn
            items={items}
            entries={known}
            findings={findings}
            onItems={onItems}
            begin={begin}
          />
          {released && <ReleasedList released={released} entries={known} />}
          {!roomy && (
            <Button look="quiet" onClick={() => setOpen('preview')}>
              See it as on the phone
            </Button>
          )}
        </div>
        {roomy && (
          <aside className={styles.aside} aria-label="Preview">
            {preview}
          </aside>
        )}
      </div>
      <Dialog
        open={open === 'library'}
        onClose={() => setOpen(undefined)}
        kind="side"
        title="Add exercises"
      >
        {pick(false)}
      </Dialog>
      <Dialog
        open={open === 'preview'}
        onClose={() => setOpen(undefined)}
        kind="sheet"
        title="Preview"
      >
        {preview}
      </Dialog>
      {open === 'templates' && (
        <TemplatesDialog
          current={items}
          onClose={() => setOpen(undefined)}
          onApply={(next) => {
            onItems(() => next);
            setOpen(undefined);
          }}
        />
      )}
    </DragArea>
  );
}
