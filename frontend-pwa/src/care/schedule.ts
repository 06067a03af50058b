import type { LocalDate, Plan, PlanItem } from '@/api/contract';
import { addDays, daysBetween, daysFrom, later, monday, weekday } from './day';
import type { CareRecord } from './record';

export type CarePlan = Pick<Plan, 'startDate' | 'items'>;

/** `MUST` counts; `MAY` is offered, because its week still has room; `REST` is neither. */
export type Call = 'MUST' | 'MAY' | 'REST';

export const sessionsDone = (item: PlanItem, day: LocalDate, record: CareRecord) =>
  Math.min(
    item.dose.schedule.timesPerDay,
    Math.floor(record.sets(item.item, day) / item.dose.sets),
  );

/** What a day asks of an item. */
export function callOf(plan: CarePlan, item: PlanItem, day: LocalDate, record: CareRecord): Call {
  const { schedule } = item.dose;
  if (!active(plan, item, day)) return 'REST';
  if (schedule.daysOfWeek?.length)
    return schedule.daysOfWeek.includes(weekday(day)) ? 'MUST' : 'REST';
  if (schedule.everyOtherDay)
    return daysBetween(start(plan, item), day) % 2 === 0 ? 'MUST' : 'REST';
  if (schedule.timesPerWeek === undefined) return 'MUST';
  return weekly(plan, item, day, schedule.timesPerWeek, record);
}

const start = (plan: CarePlan, item: PlanItem) =>
  later(plan.startDate, item.dose.schedule.startDate);

function active(plan: CarePlan, item: PlanItem, day: LocalDate) {
  const { endDate } = item.dose.schedule;
  return day >= start(plan, item) && (endDate === undefined || day <= endDate);
}

/** Free days of a week: a worked day uses one up, and the last days must hold what is left. */
function weekly(
  plan: CarePlan,
  item: PlanItem,
  day: LocalDate,
  quota: number,
  record: CareRecord,
): Call {
  const first = monday(day);
  const worked = (d: LocalDate) => sessionsDone(item, d, record) > 0;
  const used = daysFrom(first, addDays(day, -1)).filter(
    (d) => active(plan, item, d) && worked(d),
  ).length;
  if (used >= quota) return 'REST';
  const left = daysFrom(day, addDays(first, 6)).filter((d) => active(plan, item, d)).length;
  return worked(day) || quota - used >= left ? 'MUST' : 'MAY';
}
