import { Plus, SearchX } from 'lucide-react';
import { type RefObject, useDeferredValue, useState } from 'react';
import { Facets } from '@/catalogue/facets';
import { type Chosen, find } from '@/catalogue/filter';
import type { Entry } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Empty } from '@/ui/display/states';
import { LookDialog } from './look-dialog';
import styles from './pick.module.css';
import { PickCard } from './pick-card';
import { Release } from './release';

interface Props {
  entries: readonly Entry[];
  inPlan: ReadonlySet<string>;
  onAdd: (entry: Entry) => void;
  search: RefObject<HTMLInputElement | null>;
  released?: { slugs: readonly string[]; onChange: (slugs: string[]) => void };
  /** Whether cards can be dragged from here: not from within a dialog. */
  draggable: boolean;
}

/** The library beside the plan: type, Enter adds the first one found. */
export function PickColumn({ entries, inPlan, onAdd, released, search, draggable }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [looking, setLooking] = useState<Entry>();
  const found = find(entries, useDeferredValue(text), chosen);
  const first = find(entries, text, chosen)[0];
  return (
    <div className={styles.column}>
      <div className={styles.tools}>
        <SearchField
          ref={search}
          label="Search the library; Enter adds the first one found"
          placeholder="Search, Enter adds"
          text={text}
          onText={setText}
          onEnter={() => first && onAdd(first)}
        />
        <Facets entries={entries} chosen={chosen} onChoose={setChosen} />
        <p className={styles.count} role="status">
          {found.length === 1 ? '1 exercise' : `${found.length} exercises`}
        </p>
      </div>
      {found.length === 0 && (
        <Empty
          title="Nothing like that"
          icon={<SearchX size={30} />}
          act={
            <Button
              look="secondary"
              onClick={() => {
                setText('');
                setChosen({});
              }}
            >
              Show everything
            </Button>
          }
        />
      )}
      <ul className={styles.cards}>
        {found.map((entry) => (
          <PickCard
            key={entry.exercise}
            entry={entry}
            first={text !== '' && entry === first}
            inPlan={inPlan.has(entry.exercise)}
            draggable={draggable}
            onAdd={() => onAdd(entry)}
            onLook={() => setLooking(entry)}
          />
        ))}
      </ul>
      {looking && (
        <LookDialog
          entry={looking}
          onClose={() => setLooking(undefined)}
          act={
            <>
              {released && <Release entry={looking} released={released} />}
              <Button
                onClick={() => {
                  onAdd(looking);
                  setLooking(undefined);
                }}
              >
                <Plus size={20} aria-hidden="true" />
                Add to the plan
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}
