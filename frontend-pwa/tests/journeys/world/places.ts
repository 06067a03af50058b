/** Where the local cloud under test answers; every practice has its own host. */
export const PORT = Number(process.env.ALIGNED_PORT ?? 8080);
export const PLATFORM = `http://aligned.localhost:${PORT}`;
export const MAILBOX = `${PLATFORM}/_local/mail`;

export const originOf = (subdomain: string) => `http://${subdomain}.aligned.localhost:${PORT}`;

/** A network address nobody used before: on a laptop all come from one, and a network has limits. */
export const network = () =>
  `2001:db8::${[1, 2, 3].map(() => Math.floor(Math.random() * 0xffff).toString(16)).join(':')}`;

/** A short word nobody used before, so that journeys can share one cloud and run again on it. */
export const unique = (word: string) =>
  `${word}${Date.now().toString(36).slice(-5)}${Math.random().toString(36).slice(2, 5)}`;
