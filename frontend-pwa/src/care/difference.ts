import type { PlanItem } from '@/api/contract';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { doseExtras } from '@/care/session/figures';

export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  title: string;
  detail?: string;
}

const line = ({ dose }: PlanItem) => `${doseWords(dose)}, ${scheduleWords(dose.schedule)}`;

/** The finer points that came, else those that went. */
function finer(before: PlanItem, now: PlanItem): string {
  const [had, has] = [doseExtras(before.dose), doseExtras(now.dose)];
  const came = has.filter((point) => !had.includes(point));
  const went = had.filter((point) => !has.includes(point));
  if (came.length > 0) return came.join(', ');
  return went.length > 0 ? `no more: ${went.join(', ')}` : 'finer points of the dose';
}

function changed(before: PlanItem, now: PlanItem): Difference | undefined {
  const { title } = now;
  if (line(before) !== line(now))
    return { kind: 'changed', title, detail: `${line(before)} → ${line(now)}` };
  if (JSON.stringify(before.dose) !== JSON.stringify(now.dose))
    return { kind: 'changed', title, detail: finer(before, now) };
  if ((before.note ?? '') !== (now.note ?? ''))
    return { kind: 'changed', title, detail: 'the word to the patient' };
  if ((before.goal ?? '') !== (now.goal ?? ''))
    return { kind: 'changed', title, detail: 'what it is good for' };
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
