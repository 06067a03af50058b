import type { CareContext, Phase, PlanItem } from '@/api/contract';
import { isPelvicFloor, usualCeiling } from '@/care/dose-defaults';
import { sessionSeconds } from '@/care/finer-words';
import type { Entry } from '@/catalogue/use-catalogue';
import { wordsFor } from '@/catalogue/words';
import { isSound } from '../dose/check-dose';
import { AGAINST_ALL } from './contexts';

export interface Finding {
  /** `stop` keeps it from being published; `avoid` needs a written reason; `mind` only informs. */
  level: 'stop' | 'avoid' | 'mind';
  item?: string;
  /** What in the person it is about; an `avoid` has one. */
  context?: CareContext;
  text: string;
}

interface Person {
  phase: Phase;
  contexts: readonly CareContext[];
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

function ofItem(item: PlanItem, entry: Entry | undefined, { contexts, phase }: Person): Finding[] {
  const said = (level: Finding['level'], text: string): Finding => ({
    level,
    item: item.item,
    text: `${item.title}: ${text}`,
  });
  const unsound = isSound(item.dose) ? [] : [said('stop', 'the dose is not complete.')];
  const cautions = (entry?.contraindications ?? [])
    .filter(({ context }) => contexts.includes(context))
    .map(({ context, level, reason }) => {
      const words = `“${wordsFor(context)}”. ${reason}`;
      return level === 'AVOID'
        ? { ...said('avoid', `not for ${words}`), context }
        : said('mind', `with care for ${words}`);
    });
  const pelvicFloor = entry !== undefined && isPelvicFloor(entry);
  const usual = usualCeiling(phase, pelvicFloor);
  const where = pelvicFloor ? 'for the pelvic floor' : 'in this phase';
  const high =
    item.dose.painCeiling > usual
      ? [said('mind', `pain up to ${item.dose.painCeiling}; ${where} ${usual} is usual.`)]
      : [];
  return [...unsound, ...cautions, ...high];
}

function ofPlan(
  items: readonly PlanItem[],
  entries: ReadonlyMap<string, Entry>,
  { phase, contexts }: Person,
): Finding[] {
  const found: Finding[] = contexts.flatMap(againstAll);
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

function againstAll(context: CareContext): Finding[] {
  const kind = AGAINST_ALL[context];
  const words = `“${wordsFor(context)}”`;
  if (!kind) return [];
  const text =
    kind === 'absolute'
      ? `${words} speaks against any exercise programme. Refer, or say who cleared it.`
      : `${words} needs your word that it is cleared.`;
  return [{ level: 'avoid', context, text }];
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
  items.reduce((sum, { dose }) => sum + sessionSeconds(dose) * dose.schedule.timesPerDay, 0) / 60;
