import { X } from 'lucide-react';
import type { Entry } from '@/catalogue/use-catalogue';
import styles from './pick.module.css';

/** What the patient can look up beside the plan. */
export function ReleasedList({
  released: { slugs, onChange },
  entries,
}: {
  released: { slugs: readonly string[]; onChange: (slugs: string[]) => void };
  entries: ReadonlyMap<string, Entry>;
}) {
  if (slugs.length === 0) return null;
  return (
    <section className={styles.released} aria-labelledby="released-title">
      <h2 id="released-title">Also in their library</h2>
      <p>They can look these up; nothing is asked of them.</p>
      <ul>
        {slugs.map((slug) => {
          const name = entries.get(slug)?.name ?? slug;
          return (
            <li key={slug}>
              {name}
              <button
                type="button"
                aria-label={`Take ${name} out of their library`}
                onClick={() => onChange(slugs.filter((known) => known !== slug))}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
