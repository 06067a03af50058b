import { phaseName } from '@/care/patient-words';
import type { Entry } from './use-catalogue';

export type Facet = 'region' | 'category' | 'phase' | 'equipment';
export type Chosen = Partial<Record<Facet, string>>;

const valuesOf: Record<Facet, (entry: Entry) => readonly string[]> = {
  region: ({ bodyRegions }) => bodyRegions ?? [],
  category: ({ category }) => (category ? [category] : []),
  phase: ({ carePhases }) => carePhases ?? [],
  equipment: ({ equipment }) => equipment ?? [],
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = (entry: Entry) =>
  fold(
    [
      entry.name,
      ...(entry.aka ?? []),
      ...(entry.conditions ?? []),
      ...(entry.bodyRegions ?? []),
      entry.category ?? '',
    ].join(' '),
  );

/** How well a name answers what was typed: its beginning before its middle before everything else. */
function rank(entry: Entry, text: string): number {
  const name = fold(entry.name);
  if (name.startsWith(text)) return 0;
  return name.includes(text) ? 1 : 2;
}

export function find(entries: readonly Entry[], search: string, chosen: Chosen): Entry[] {
  const text = fold(search.trim());
  const words = text.split(/\s+/).filter(Boolean);
  const facets = Object.entries(chosen) as [Facet, string][];
  return entries
    .filter((entry) => facets.every(([facet, value]) => valuesOf[facet](entry).includes(value)))
    .filter((entry) => {
      const all = textOf(entry);
      return words.every((word) => all.includes(word));
    })
    .sort((a, b) => rank(a, text) - rank(b, text));
}

/** The values that occur, for the menus. */
export const choicesOf = (entries: readonly Entry[], facet: Facet): string[] =>
  [...new Set(entries.flatMap(valuesOf[facet]))].sort();

/** "PELVIC_FLOOR" and "pelvic floor" both read "Pelvic floor". */
export function label(facet: Facet | 'other', value: string): string {
  if (facet === 'phase' && /^[A-Z]+$/.test(value)) return phaseName(value as 'INTAKE');
  const words = value.replaceAll(/[_-]/g, ' ').trim();
  const plain = words === words.toUpperCase() ? words.toLowerCase() : words;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
