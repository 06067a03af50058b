import type { LocalDate, Pause, PlanItem } from '@/api/contract';
import { addDays, daysFrom, later } from './day';
import { type CareLog, CareRecord } from './record';
import { type CarePlan, PlanCalendar, setsADay } from './schedule';

/** Sessions of some days: those whose outcome stands, those done, those skipped with a reason. */
export interface Tally {
  due: number;
  done: number;
  skipped: number;
}

export interface DueItem {
  plan: PlanItem;
  sessions: number;
  sessionsDone: number;
  setsDone: number;
  setsDue: number;
  /** Offered today, without counting if left: its week still has room. */
  flexible: boolean;
  state: 'OPEN' | 'DONE' | 'SKIPPED';
}

const none: Tally = { due: 0, done: 0, skipped: 0 };
const add = (a: Tally, b: Tally): Tally => ({
  due: a.due + b.due,
  done: a.done + b.done,
  skipped: a.skipped + b.skipped,
});

/** Whole percent, half up; undefined when nothing was due. */
export const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((100 * part) / whole + 0.5);

/** Everything the numbers of one patient are made from, at one moment. */
export class Care {
  readonly record: CareRecord;
  readonly calendar: PlanCalendar;

  constructor(
    private readonly plan: CarePlan,
    logs: readonly CareLog[],
    readonly today: LocalDate,
  ) {
    this.record = new CareRecord(logs);
    this.calendar = new PlanCalendar(plan, this.record);
  }

  /** The pause that holds a day, if any. */
  pause(day: LocalDate = this.today): Pause | undefined {
    return this.calendar.pause(day);
  }

  /** What today asks for and offers, in the plan's order. */
  dueItems(): DueItem[] {
    return this.calendar
      .due(this.today)
      .map(({ item, call }) => this.dueItem(item, call === 'MAY'));
  }

  private dueItem(plan: PlanItem, flexible: boolean): DueItem {
    const sessions = plan.dose.schedule.timesPerDay;
    const done = this.calendar.sessionsDone(plan, this.today);
    const skipped = this.record.skipped(plan.item, this.today);
    return {
      plan,
      sessions,
      sessionsDone: done,
      setsDone: this.record.sets(plan.item, this.today),
      setsDue: setsADay(plan.dose),
      flexible,
      state: done >= sessions ? 'DONE' : skipped ? 'SKIPPED' : 'OPEN',
    };
  }

  /** The sessions of a day; an unfinished one of today does not stand yet. */
  day(day: LocalDate): Tally {
    return this.calendar
      .asking(day)
      .map((item) => this.session(item, day))
      .reduce(add, none);
  }

  private session(item: PlanItem, day: LocalDate): Tally {
    const due = item.dose.schedule.timesPerDay;
    const done = this.calendar.sessionsDone(item, day);
    const skipped = this.record.skipped(item.item, day) ? due - done : 0;
    return { due: day < this.today ? due : done + skipped, done, skipped };
  }

  /** All that a day asks for, whether it stands yet or not. */
  asked(day: LocalDate): number {
    return this.calendar.asking(day).reduce((sum, item) => sum + item.dose.schedule.timesPerDay, 0);
  }

  /** The last `days` days, today included, from the plan's first day on. */
  daysOf(days: number): LocalDate[] {
    return daysFrom(later(addDays(this.today, 1 - days), this.plan.startDate), this.today);
  }

  /** Sums over the last `days` days. */
  window(days: number): Tally {
    return this.daysOf(days)
      .map((day) => this.day(day))
      .reduce(add, none);
  }

  adherence(days: number): number | undefined {
    const { due, done } = this.window(days);
    return percent(done, due);
  }

  completeness(days: number): number | undefined {
    const { due, done, skipped } = this.window(days);
    return percent(done + skipped, due);
  }

  /** Too little is known of the week for its adherence to be read plainly. */
  greyed(): boolean {
    return (this.completeness(7) ?? 100) < 50;
  }

  /** Percent of each of the last 14 days, oldest first; undefined where nothing stands. */
  spark(): (number | undefined)[] {
    return daysFrom(addDays(this.today, -13), this.today).map((day) => {
      const { due, done } = day < this.plan.startDate ? none : this.day(day);
      return percent(done, due);
    });
  }
}
