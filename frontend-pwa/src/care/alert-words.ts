import type { AlertKind } from '@/api/contract';

interface Words {
  /** Why it is here, for the one who treats. */
  title: string;
  /** The exact rule, as the server applies it. */
  rule: string;
}

/** Every alert in words; the numbers are those of the server's rules. */
export const ALERT_WORDS: Readonly<Record<AlertKind, Words>> = {
  PAIN: {
    title: 'Strong pain was reported',
    rule: 'Pain of 7 or more on the latest day that tells of pain. It ends with a day of less pain, or after a week.',
  },
  ADHERENCE_DROP: {
    title: 'Much less is done than the week before',
    rule: 'Adherence of the last 7 whole days is 30 points or more below that of the 7 days before. Both weeks asked for something on at least 3 days.',
  },
  LOW_ADHERENCE: {
    title: 'Little of the plan is done',
    rule: 'Adherence of the last 7 days is below 60 %; below 40 % the alert is red. The week asked for something on at least 3 days.',
  },
  MISSED_DAYS: {
    title: 'Several due days went by with nothing done',
    rule: '3 due days in a row on which nothing was done. Rest days and pauses do not count.',
  },
  PAIN_RISING: {
    title: 'Pain is rising',
    rule: 'On the last two days that tell of pain, the worst was at least 2 points above the beginning: the mean of the worst pain of the first three days that told of it.',
  },
  SKIPPED_FOR_PAIN: {
    title: 'Exercises are skipped because they hurt',
    rule: 'Two exercises or more were skipped for pain in the last 7 days.',
  },
  HARD_EFFORT: {
    title: 'It is very hard work',
    rule: 'Effort of 9 or more on the latest day that tells of effort. It ends with an easier day, or after a week.',
  },
  NOT_OPENED: {
    title: 'The app has not been opened',
    rule: 'Neither opened nor logged for 7 days, while the plan asked for something.',
  },
  OVER_DOSE: {
    title: 'Far more is done than was asked',
    rule: 'More than 130 % of the dose of an exercise on 3 of the last 7 days. Of a range, the upper end counts.',
  },
};
