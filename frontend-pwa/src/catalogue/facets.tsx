import { Select } from '@/ui/overlay/select';
import styles from './catalogue.module.css';
import { type Chosen, choicesOf, type Facet, label } from './filter';
import type { Entry } from './use-catalogue';

const FACETS: { facet: Facet; name: string }[] = [
  { facet: 'region', name: 'Body region' },
  { facet: 'category', name: 'Kind' },
  { facet: 'condition', name: 'Condition' },
  { facet: 'phase', name: 'Phase' },
  { facet: 'equipment', name: 'Equipment' },
];
const ANY = 'any';

/** One menu for each way to narrow the library. */
export function Facets({
  entries,
  chosen,
  onChoose,
}: {
  entries: readonly Entry[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  function choose(facet: Facet, value: string) {
    const { [facet]: _, ...others } = chosen;
    onChoose(value === ANY ? others : { ...others, [facet]: value });
  }
  return (
    <div className={styles.facets}>
      {FACETS.map(({ facet, name }) => (
        <Select
          key={facet}
          hideLabel
          label={name}
          value={chosen[facet] ?? ANY}
          onChange={(value) => choose(facet, value)}
          options={[
            { value: ANY, label: name },
            ...choicesOf(entries, facet).map((value) => ({ value, label: label(facet, value) })),
          ]}
        />
      ))}
    </div>
  );
}
