import { Plus, Trash2 } from 'lucide-react';
import type { CareContext, Contraindication } from '@/api/contract';
import { ALL_CONTEXTS, wordsFor } from '@/catalogue/words';
import { Button, IconButton } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import styles from './edit.module.css';

const LEVELS: { value: Contraindication['level']; label: string }[] = [
  { value: 'AVOID', label: 'Avoid' },
  { value: 'MODIFY', label: 'Change it' },
  { value: 'CAUTION', label: 'Take care' },
];
const CHOICES = ALL_CONTEXTS.map((value) => ({ value, label: wordsFor(value) }));

/** Without a reason a caution is not yet one. */
export const spoken = (cautions: readonly Contraindication[]) =>
  cautions
    .map((caution) => ({ ...caution, reason: caution.reason.trim() }))
    .filter(({ reason }) => reason !== '');

/** When not to give the exercise, or only with care; every plan is checked against it. */
export function Cautions({
  cautions,
  onChange,
}: {
  cautions: readonly Contraindication[];
  onChange: (cautions: Contraindication[]) => void;
}) {
  function put(index: number, part: Partial<Contraindication>) {
    onChange(cautions.map((known, at) => (at === index ? { ...known, ...part } : known)));
  }
  const free = ALL_CONTEXTS.find((context) => !cautions.some((known) => known.context === context));
  return (
    <section className={styles.group} aria-labelledby="cautions-title">
      <h2 id="cautions-title">When not to give it</h2>
      <p className={styles.quiet}>
        “Avoid” asks for a written reason before it can be part of such a person’s plan.
      </p>
      {cautions.map((caution, index) => (
        <div key={caution.context} className={styles.caution}>
          <Select<CareContext>
            label="For"
            options={CHOICES}
            value={caution.context}
            onChange={(context) => put(index, { context })}
          />
          <Select
            label="Then"
            options={LEVELS}
            value={caution.level}
            onChange={(level) => put(index, { level })}
          />
          <TextField
            name={`contraindications[${index}].reason`}
            label="Because"
            required
            maxLength={300}
            value={caution.reason}
            onChange={(event) => put(index, { reason: event.target.value })}
          />
          <IconButton
            label={`Remove: ${wordsFor(caution.context)}`}
            onClick={() => onChange(cautions.filter((_, at) => at !== index))}
          >
            <Trash2 size={18} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      {free && (
        <Button
          look="quiet"
          onClick={() => onChange([...cautions, { context: free, level: 'AVOID', reason: '' }])}
        >
          <Plus size={20} aria-hidden="true" />
          Add a caution
        </Button>
      )}
    </section>
  );
}
