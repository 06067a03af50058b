import type { PlanItem } from '@/api/contract';
import { doseWords, scheduleWords } from '@/care/dose-words';

export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  title: string;
  detail?: string;
}

const line = ({ dose }: PlanItem) => `${doseWords(dose)}, ${scheduleWords(dose.schedule)}`;

function changed(before: PlanItem, now: PlanItem): Difference | undefined {
  const { title } = now;
  if (line(before) !== line(now))
    return { kind: 'changed', title, detail: `${line(before)} → ${line(now)}` };
  if (JSON.stringify(before.dose) !== JSON.stringify(now.dose))
    return { kind: 'changed', title, detail: 'finer points of the dose' };
  if ((before.note ?? '') !== (now.note ?? ''))
    return { kind: 'changed', title, detail: 'the word to the patient' };
  return undefined;
}

/** What somebody would tell a colleague about the change from one plan to another. */
export function differences(from: readonly PlanItem[], to: readonly PlanItem[]): Difference[] {
  const before = new Map(from.map((item) => [item.item, item]));
  const after = new Set(to.map(({ item }) => item));
  const found: Difference[] = [];
  for (const item of to) {
    const known = before.get(item.item);
    if (!known) found.push({ kind: 'added', title: item.title, detail: line(item) });
    else found.push(...[changed(known, item)].filter((d) => d !== undefined));
  }
  for (const { item, title } of from) if (!after.has(item)) found.push({ kind: 'removed', title });
  const stay = (items: readonly PlanItem[], other: { has: (key: string) => boolean }) =>
    items.filter(({ item }) => other.has(item)).map(({ item }) => item);
  if (stay(from, after).join() !== stay(to, before).join())
    found.push({ kind: 'moved', title: 'The order' });
  return found;
}
