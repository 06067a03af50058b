import { useQuery } from '@tanstack/react-query';
import { BookOpen, ChevronRight, SearchX } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import type { Exercise, Plan } from '@/api/contract';
import { type Chosen, choicesOf, type Facet, find, label } from '@/catalogue/filter';
import { Poster } from '@/catalogue/poster';
import { readableExercises } from '@/offline/own-exercises';
import { useCare } from '@/offline/use-phone';
import { SearchField } from '@/ui/controls/search-field';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './shelf.module.css';

const FACETS: { facet: Facet; name: string }[] = [
  { facet: 'condition', name: 'Reason' },
  { facet: 'region', name: 'Body region' },
  { facet: 'phase', name: 'Phase' },
];
const ANY = 'any';

export const useShelf = (plan: Plan | undefined) =>
  useQuery({
    queryKey: ['shelf', plan?.version],
    queryFn: () => (plan ? readableExercises(plan) : []),
    enabled: plan !== undefined,
  });

/** The patient's own library: the exercises of the plan, and what the practitioner opened. */
export function ShelfScreen() {
  const { phone, care } = useCare();
  const shelf = useShelf(care?.plan);
  if (!phone) return <Loading blocks={2} lines={3} />;
  if (!care)
    return (
      <Empty whole title="Nothing here yet" icon={<BookOpen size={32} />}>
        Your exercises come here with your first plan.
      </Empty>
    );
  return (
    <div className={styles.page}>
      <header>
        <h1>Your library</h1>
        <p className={styles.quiet}>Look up how an exercise is done. Nothing here is a must.</p>
      </header>
      {shelf.isPending && <Loading blocks={2} lines={2} />}
      {shelf.isError && <Failed error={shelf.error} retry={() => shelf.refetch()} />}
      {shelf.data && <Found exercises={shelf.data} plan={care.plan} />}
    </div>
  );
}

function Found({ exercises, plan }: { exercises: Exercise[]; plan: Plan }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const found = find(exercises, useDeferredValue(text), chosen);
  const inPlan = new Set(plan.items.map(({ exercise }) => exercise));
  function choose(facet: Facet, value: string) {
    const { [facet]: _, ...others } = chosen;
    setChosen(value === ANY ? others : { ...others, [facet]: value });
  }
  return (
    <>
      <SearchField label="Search your library" placeholder="Search" text={text} onText={setText} />
      <div className={styles.facets}>
        {FACETS.map(({ facet, name }) => (
          <select
            key={facet}
            aria-label={name}
            className={styles.select}
            value={chosen[facet] ?? ANY}
            onChange={(event) => choose(facet, event.target.value)}
          >
            <option value={ANY}>{name}</option>
            {choicesOf(exercises, facet).map((value) => (
              <option key={value} value={value}>
                {label(facet, value)}
              </option>
            ))}
          </select>
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {found.length === 1 ? '1 exercise' : `${found.length} exercises`}
      </p>
      {found.length === 0 && (
        <Empty title="Nothing like that" icon={<SearchX size={32} />}>
          Try fewer words or another filter.
        </Empty>
      )}
      <ul className={styles.cards}>
        {found.map((exercise) => (
          <li key={exercise.exercise}>
            <Link href={`/exercises/${exercise.exercise}`} className={styles.card ?? ''}>
              <span className={styles.thumb}>
                <Poster film={exercise} />
              </span>
              <span className={styles.name}>
                {exercise.name}
                <span className={styles.under}>
                  {exercise.bodyRegions
                    ?.slice(0, 2)
                    .map((region) => label('region', region))
                    .join(', ')}
                </span>
                {inPlan.has(exercise.exercise) && (
                  <Badge tone="brand" icon="">
                    In your plan
                  </Badge>
                )}
              </span>
              <ChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
