import type { Phase, PlanItem } from '@/api/contract';
import { sessionMinutes } from '@/care/dose-words';
import type { Entry } from '@/catalogue/use-catalogue';
import { wordsFor } from '@/catalogue/words';
import { isSound } from '../dose/check-dose';

export interface Finding {
  /** `stop` keeps the plan from being published; `avoid` must be confirmed; `mind` only informs. */
  level: 'stop' | 'avoid' | 'mind';
  item?: string;
  text: string;
}

interface Person {
  phase: Phase;
  contexts: readonly string[];
}

const MOST_EXERCISES = 5;
const MOST_MINUTES = 20;
const ORDER = { stop: 0, avoid: 1, mind: 2 };

/** Everything worth a second look before this plan reaches this person; the gravest first. */
export function lint(
  items: readonly PlanItem[],
  entries: ReadonlyMap<string, Entry>,
  person: Person,
): Finding[] {
  const each = items.flatMap((item) => ofItem(item, entries.get(item.exercise), person));
  return [...each, ...ofPlan(items, entries, person)].sort(
    (a, b) => ORDER[a.level] - ORDER[b.level],
  );
}

function ofItem(item: PlanItem, entry: Entry | undefined, { contexts }: Person): Finding[] {
  const found: Finding[] = [];
  const say = (level: Finding['level'], text: string) =>
    found.push({ level, item: item.item, text: `${item.title}: ${text}` });
  if (!isSound(item.dose)) say('stop', 'the dose is not complete.');
  for (const { context, level, reason } of entry?.contraindications ?? [])
    if (contexts.includes(context))
      say(
        level === 'AVOID' ? 'avoid' : 'mind',
        `${level === 'AVOID' ? 'not for' : 'with care for'} “${wordsFor(context)}”. ${reason}`,
      );
  if (entry?.bodyRegions?.includes('PELVIC_FLOOR') && item.dose.painCeiling > 2)
    say('mind', 'pelvic-floor work is usually kept at pain 2 or below.');
  if (item.dose.painCeiling > 5) say('mind', `a pain limit of ${item.dose.painCeiling} is high.`);
  return found;
}

function ofPlan(
  items: readonly PlanItem[],
  entries: ReadonlyMap<string, Entry>,
  { phase }: Person,
): Finding[] {
  const found: Finding[] = [];
  const minutes = minutesADay(items);
  const early = phase === 'FOUNDATIONAL' || phase === 'INTAKE';
  if (early && items.length > MOST_EXERCISES)
    found.push({
      level: 'mind',
      text: `${items.length} exercises are many for this phase. Adherence falls as their number grows; up to ${MOST_EXERCISES} works best.`,
    });
  if (early && minutes > MOST_MINUTES)
    found.push({
      level: 'mind',
      text: `About ${Math.round(minutes)} minutes on a full day is long for this phase; ${MOST_MINUTES} is a good limit.`,
    });
  found.push(...twice(items), ...ladders(items, entries));
  return found;
}

function twice(items: readonly PlanItem[]): Finding[] {
  return [...Map.groupBy(items, ({ exercise }) => exercise).values()].flatMap((same) =>
    same.length > 1 && same[0]
      ? [{ level: 'mind' as const, text: `${same[0].title} is in the plan ${same.length} times.` }]
      : [],
  );
}

/** Two rungs of one ladder in a plan: the easier one is usually done with. */
function ladders(items: readonly PlanItem[], entries: ReadonlyMap<string, Entry>): Finding[] {
  const inPlan = new Map(items.map((item) => [item.exercise, item.title]));
  return items.flatMap((item) => {
    const harder = entries.get(item.exercise)?.ladder?.harder;
    const title = harder === undefined ? undefined : inPlan.get(harder);
    return title
      ? [
          {
            level: 'mind' as const,
            item: item.item,
            text: `${title} is the next step after ${item.title}; both are in the plan.`,
          },
        ]
      : [];
  });
}

/** Minutes on a day on which everything is due. */
export const minutesADay = (items: readonly PlanItem[]) =>
  items.reduce((sum, { dose }) => sum + sessionMinutes(dose) * dose.schedule.timesPerDay, 0);
