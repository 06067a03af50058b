const SOON_MS = 700;
const LATER_MS = 3_000;
const SELDOM_MS = 15_000;

/** How long to wait before asking again: at first as one who stands at the counter, then seldom. */
export const waitFor = (asked: number) =>
  asked < 15 ? SOON_MS : asked < 40 ? LATER_MS : SELDOM_MS;

/** From here on it is said that one may go away: nothing is lost. */
export const takesLong = (asked: number) => asked >= 15;
