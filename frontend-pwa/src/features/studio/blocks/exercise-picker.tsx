import { Check, Play } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Facets } from '@/catalogue/facets';
import { Film } from '@/catalogue/film';
import { type Chosen, find, label } from '@/catalogue/filter';
import { cautionWords } from '@/catalogue/instructions';
import { Poster } from '@/catalogue/poster';
import { type Entry, usePlatformExercises } from '@/catalogue/use-catalogue';
import { Button, IconButton } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog } from '@/ui/overlay/dialog';
import styles from './picker.module.css';

interface Props {
  chosen: string | undefined;
  onPick: (exercise: string) => void;
  onClose: () => void;
}

/** The library with its films: look at one before it is taken. */
export function ExercisePicker({ chosen, onPick, onClose }: Props) {
  const library = usePlatformExercises();
  const [text, setText] = useState('');
  const [facets, setFacets] = useState<Chosen>({});
  const [looking, setLooking] = useState<Entry>();
  const entries = (library.data?.exercises ?? []).map((exercise) => ({ ...exercise, own: false }));
  const found = find(entries, useDeferredValue(text), facets);
  const first = found[0];
  return (
    <Dialog open onClose={onClose} kind="wide" title="Choose an exercise">
      {library.isError && <Failed error={library.error} retry={() => library.refetch()} />}
      {library.isPending && <Loading lines={6} />}
      {library.data && (
        <div className={styles.picker}>
          <div className={styles.list}>
            <SearchField
              label="Search the library; Enter takes the first one found"
              placeholder="Search, Enter takes the first"
              text={text}
              onText={setText}
              onEnter={() => first && onPick(first.exercise)}
            />
            <Facets entries={entries} chosen={facets} onChoose={setFacets} />
            <p className={styles.quiet} role="status">
              {found.length === 1 ? '1 exercise' : `${found.length} exercises`}
            </p>
            <ul className={styles.cards}>
              {found.map((entry) => (
                <li key={entry.exercise} className={styles.card}>
                  <button type="button" onClick={() => onPick(entry.exercise)}>
                    <span className={styles.thumb}>
                      <Poster film={entry} />
                    </span>
                    <span>
                      <strong>{entry.name}</strong>
                      <span className={styles.quiet}>
                        {entry.category && label('category', entry.category)}
                      </span>
                    </span>
                    {entry.exercise === chosen && <Check size={18} aria-label="Chosen" />}
                  </button>
                  <IconButton
                    small
                    label={`Look at ${entry.name}`}
                    onClick={() => setLooking(entry)}
                  >
                    <Play size={17} aria-hidden="true" />
                  </IconButton>
                </li>
              ))}
            </ul>
          </div>
          {looking && (
            <section className={styles.look} aria-label={looking.name} key={looking.exercise}>
              <Film film={{ exercise: looking.exercise }} title={looking.name} />
              <h3>{looking.name}</h3>
              {looking.contraindications?.map((caution) => (
                <p key={`${caution.context} ${caution.level}`} className={styles.quiet}>
                  {cautionWords(caution)}
                </p>
              ))}
              <Button onClick={() => onPick(looking.exercise)}>Take this one</Button>
            </section>
          )}
        </div>
      )}
    </Dialog>
  );
}
