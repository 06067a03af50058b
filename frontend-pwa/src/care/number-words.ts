/** The exact definition behind every number a practitioner or patient reads. */
export const NUMBER_WORDS = {
  adherence7: [
    'Sessions done ÷ sessions due in the last 7 days, today included. A session is done when all its sets are logged.',
    'Today’s open sessions do not count yet. Rest days, days that are only offered, and pauses do not count at all.',
    'It is greyed while less than half of the due sessions were reported as done or skipped.',
  ],
  adherence28: ['The same over the last 28 days: sessions done ÷ sessions due.'],
  completeness7: [
    'Sessions done or skipped with a reason ÷ sessions due in the last 7 days: how much is known.',
  ],
  dose7: [
    'How much of the dose was done in the last 7 days: for every due exercise and day, what was logged ÷ what was asked, in sets × repetitions or seconds, at most 100 %; then the mean.',
    'Of a range the lower end is asked. What was not counted in the log counts as asked.',
  ],
  pain: [
    'The pain told last with a set, 0 none to 10 worst imaginable.',
    'The arrow compares the mean of the last 7 days with that of the 7 before; less than half a point is no change.',
  ],
  baseline: [
    'The mean of the worst pain on the first three days of the plan that told of pain. Two days in a row 2 points above it raise an alert.',
  ],
  streak: [
    'Plan days met in a row, back from today. A day is met when at least half of its sessions are done.',
    'Rest days, pauses and days skipped with a reason change nothing. Two misses a calendar month are forgiven.',
  ],
  lastLog: ['When the last set or skip was logged, by the clock of the phone.'],
  opened: ['The last day, of the last 14, on which the app was opened or something was logged.'],
} as const;

export type NumberName = keyof typeof NUMBER_WORDS;
