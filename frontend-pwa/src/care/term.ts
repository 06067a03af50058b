import type { LocalDate, PlanItem, Schedule } from '@/api/contract';
import { addDays, daysBetween, later, weekday } from './day';

/** Whether a schedule without free days asks for that day. */
function asks(schedule: Schedule, start: LocalDate, day: LocalDate): boolean {
  if (schedule.daysOfWeek?.length) return schedule.daysOfWeek.includes(weekday(day));
  if (schedule.restDays?.includes(weekday(day))) return false;
  return !schedule.everyOtherDay || daysBetween(start, day) % 2 === 0;
}

/** The day by which a schedule has asked for so many sessions, done or not. */
export function lastOf(schedule: Schedule, sessions: number, start: LocalDate): LocalDate {
  const { timesPerWeek, timesPerDay } = schedule;
  if (timesPerWeek !== undefined)
    return addDays(start, 7 * Math.ceil(sessions / (timesPerWeek * timesPerDay)) - 1);
  let left = Math.ceil(sessions / timesPerDay);
  let day = addDays(start, -1);
  while (left > 0) {
    day = addDays(day, 1);
    if (asks(schedule, start, day)) left -= 1;
  }
  return day;
}

/** The days of one dose. */
export class Term {
  private readonly start: LocalDate;
  private readonly end: LocalDate | undefined;

  constructor(
    readonly item: PlanItem,
    planStart: LocalDate,
  ) {
    const { schedule } = item.dose;
    this.start = later(planStart, schedule.startDate);
    this.end =
      schedule.sessionsTotal === undefined
        ? schedule.endDate
        : lastOf(schedule, schedule.sessionsTotal, this.start);
  }

  get apart() {
    return this.item.dose.schedule.minDaysApart ?? 1;
  }

  /** Whether a schedule without free days asks for that day. */
  asks(day: LocalDate) {
    return asks(this.item.dose.schedule, this.start, day);
  }

  /** Whether the schedule runs on that day, whichever dose was in force. */
  runs(day: LocalDate) {
    return day >= this.start && (this.end === undefined || day <= this.end);
  }

  /** Whether this dose is the measure of that day. */
  measures(day: LocalDate) {
    const { since, until } = this.item;
    return (
      this.runs(day) &&
      (since === undefined || day >= since) &&
      (until === undefined || day <= until)
    );
  }

  /** Whether a free day of the week may fall on that day. */
  offers(day: LocalDate) {
    return this.runs(day) && !this.item.dose.schedule.restDays?.includes(weekday(day));
  }
}
