import { Plus, SearchX } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { doseWords } from '@/care/dose-words';
import { Facets } from '@/catalogue/facets';
import { Film } from '@/catalogue/film';
import { type Chosen, find, label } from '@/catalogue/filter';
import { Instructions } from '@/catalogue/instructions';
import { Poster } from '@/catalogue/poster';
import { type Entry, useCatalogue } from '@/catalogue/use-catalogue';
import { useOwnFilms } from '@/catalogue/use-film';
import { megabytes } from '@/media/film-file';
import { Button, ButtonLink } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { useKeys } from '@/ui/keys/use-keys';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import styles from './library.module.css';

type Whose = 'all' | 'own';

/** Every exercise the practice can prescribe, with its own on request. */
export default function LibraryScreen() {
  const { entries, pending, error, retry } = useCatalogue();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Exercises</h1>
          <p className={styles.quiet}>
            The platform’s library, and what you filmed yourself. <Stored />
          </p>
        </div>
        <ButtonLink href="/library/new">
          <Plus size={20} aria-hidden="true" />
          New exercise
        </ButtonLink>
      </header>
      {pending && <Loading blocks={3} lines={0} label="Loading the library" />}
      {error && !entries && <Failed error={error} retry={retry} />}
      {entries && <Browse entries={entries} />}
    </div>
  );
}

/** What the practice's own films take; nothing while there are none. */
function Stored() {
  const films = (useOwnFilms().data?.media ?? []).filter(({ stored }) => stored > 0);
  if (films.length === 0) return null;
  const bytes = films.reduce((sum, { stored }) => sum + stored, 0);
  return (
    <span className="tabular">
      Your {films.length === 1 ? 'film takes' : `${films.length} films take`} {megabytes(bytes)}.
    </span>
  );
}

function Browse({ entries }: { entries: Entry[] }) {
  const [text, setText] = useState('');
  const [whose, setWhose] = useState<Whose>('all');
  const [chosen, setChosen] = useState<Chosen>({});
  const [looking, setLooking] = useState<Entry>();
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => search.current?.focus() });
  const pool = whose === 'own' ? entries.filter(({ own }) => own) : entries;
  const found = find(pool, useDeferredValue(text), chosen);
  const owns = entries.filter(({ own }) => own).length;
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          ref={search}
          label="Search exercises"
          placeholder="Search exercises"
          text={text}
          onText={setText}
          shortcut="/"
          className={styles.search}
        />
        <fieldset className={styles.whose}>
          <legend className="visually-hidden">Whose</legend>
          {(['all', 'own'] as const).map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={whose === value}
              onClick={() => setWhose(value)}
            >
              {value === 'all' ? `All ${entries.length}` : `Yours ${owns}`}
            </button>
          ))}
        </fieldset>
        <Facets entries={entries} chosen={chosen} onChoose={setChosen} />
      </div>
      {found.length === 0 ? (
        <Nothing own={whose === 'own' && owns === 0} />
      ) : (
        <ul className={styles.grid} aria-label={`${found.length} exercises`}>
          {found.map((entry) => (
            <li key={entry.exercise}>
              <button type="button" className={styles.card} onClick={() => setLooking(entry)}>
                <Poster film={entry} />
                <strong>{entry.name}</strong>
                <span className={styles.quiet}>
                  {[
                    entry.own ? 'Yours' : entry.category && label('category', entry.category),
                    doseWords(entry.defaultDose),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {looking && <Look entry={looking} onClose={() => setLooking(undefined)} />}
    </>
  );
}

function Nothing({ own }: { own: boolean }) {
  return own ? (
    <Empty
      title="None of your own yet"
      icon={<Plus size={32} />}
      act={<ButtonLink href="/library/new">Add an exercise</ButtonLink>}
    >
      Film what you show in the room, and patients see you at home.
    </Empty>
  ) : (
    <Empty title="Nothing like that" icon={<SearchX size={32} />}>
      Try fewer words or another filter.
    </Empty>
  );
}

function Look({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const [, go] = useLocation();
  return (
    <Dialog open onClose={onClose} kind="side" title={entry.name}>
      <Film film={entry} title={entry.name} />
      <dl className={styles.facts}>
        <Fact name="Usual dose" value={doseWords(entry.defaultDose)} />
        <Fact
          name="Body region"
          value={entry.bodyRegions?.map((value) => label('region', value)).join(', ')}
        />
        <Fact
          name="Equipment"
          value={entry.equipment?.map((value) => label('equipment', value)).join(', ')}
        />
        <Fact name="Also called" value={entry.aka?.join(', ')} />
      </dl>
      <Instructions exercise={entry} />
      <DialogActs>
        {entry.own ? (
          <Button onClick={() => go(`/library/${entry.exercise}`)}>Change it</Button>
        ) : (
          <Button look="secondary" onClick={() => go(`/library/new?from=${entry.exercise}`)}>
            Make your own version
          </Button>
        )}
      </DialogActs>
    </Dialog>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
