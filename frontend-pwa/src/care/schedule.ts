import type { Dose, LocalDate, Pause, Plan, PlanItem } from '@/api/contract';
import { addDays, daysFrom, monday } from './day';
import type { CareRecord } from './record';
import { Term } from './term';

/** What the rules need of a plan: what is in force, what was, and when it asked nothing. */
export type CarePlan = Pick<Plan, 'startDate' | 'items' | 'past' | 'pauses'>;

/** `MUST` counts; `MAY` is offered, because its week still has room; `REST` is neither. */
export type Call = 'MUST' | 'MAY' | 'REST';

/** Sets of one session, the extra ones of the weak side among them. */
export const setsASession = ({ sets, extraSetsWeakSide = 0 }: Dose) => sets + extraSetsWeakSide;
export const setsADay = (dose: Dose) => setsASession(dose) * dose.schedule.timesPerDay;

const holds = ({ from, to }: Pause, day: LocalDate) =>
  day >= from && (to === undefined || day <= to);

/** What a plan asks of each day. */
export class PlanCalendar {
  private readonly current: Term[];
  readonly terms: Term[];

  constructor(
    private readonly plan: CarePlan,
    private readonly record: CareRecord,
  ) {
    const termOf = (item: PlanItem) => new Term(item, plan.startDate);
    this.current = plan.items.map(termOf);
    this.terms = [...this.current, ...(plan.past ?? []).map(termOf)];
  }

  pause(day: LocalDate): Pause | undefined {
    return this.plan.pauses?.find((pause) => holds(pause, day));
  }

  /** What is in force and asked for or offered on that day, in the plan's order. */
  due(day: LocalDate): { item: PlanItem; call: Call }[] {
    return this.current
      .map((term) => ({ item: term.item, call: this.call(term, day) }))
      .filter(({ call }) => call !== 'REST');
  }

  /** The doses that a day asks for. */
  asking(day: LocalDate): PlanItem[] {
    return this.terms.filter((term) => this.call(term, day) === 'MUST').map(({ item }) => item);
  }

  /** The doses that a day asks for or offers. */
  called(day: LocalDate): PlanItem[] {
    return this.terms.filter((term) => this.call(term, day) !== 'REST').map(({ item }) => item);
  }

  private call(term: Term, day: LocalDate): Call {
    if (!term.measures(day) || this.pause(day)) return 'REST';
    const { timesPerWeek } = term.item.dose.schedule;
    if (timesPerWeek === undefined) return term.asks(day) ? 'MUST' : 'REST';
    return term.offers(day) && this.rested(term, day)
      ? this.weekly(term, day, timesPerWeek)
      : 'REST';
  }

  /** Free days of a week: a worked or paused day uses one up, and the last days hold the rest. */
  private weekly(term: Term, day: LocalDate, quota: number): Call {
    const first = monday(day);
    const used = daysFrom(first, addDays(day, -1)).filter(
      (past) => term.runs(past) && (this.pause(past) || this.worked(term, past)),
    ).length;
    if (used >= quota) return 'REST';
    const owed = quota - used >= room(term, day, addDays(first, 6));
    return owed || this.worked(term, day) ? 'MUST' : 'MAY';
  }

  private rested(term: Term, day: LocalDate) {
    return !daysFrom(addDays(day, 1 - term.apart), addDays(day, -1)).some((past) =>
      this.worked(term, past),
    );
  }

  /** Whether a session of the exercise was done, by the dose of that day. */
  private worked(term: Term, day: LocalDate) {
    return this.terms.some(
      (other) =>
        other.item.item === term.item.item &&
        other.measures(day) &&
        this.sessionsDone(other.item, day) > 0,
    );
  }

  sessionsDone(item: PlanItem, day: LocalDate) {
    return Math.min(
      item.dose.schedule.timesPerDay,
      Math.floor(this.record.sets(item.item, day) / setsASession(item.dose)),
    );
  }
}

/** How many days of work still find place, this one first, each far enough from the last. */
function room(term: Term, day: LocalDate, sunday: LocalDate): number {
  let count = 0;
  let next = day;
  while (next <= sunday) {
    const place = term.offers(next);
    if (place) count += 1;
    next = addDays(next, place ? term.apart : 1);
  }
  return count;
}
