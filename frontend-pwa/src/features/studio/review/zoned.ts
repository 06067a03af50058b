const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string) {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
  clocks.set(zone, known);
  return known;
}

/** The wall clock of a zone at a moment, as if it were UTC. */
function wall(moment: number, zone: string): number {
  const parts = clock(zone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** When a zone's clock shows this; an hour that is left out in spring means the one after it. */
export function momentOf(local: string, zone: string): string | undefined {
  const wanted = Date.parse(`${local}Z`);
  if (!Number.isFinite(wanted)) return undefined;
  const guess = wanted - (wall(wanted, zone) - wanted);
  const moment = guess + (wanted - wall(guess, zone));
  return new Date(moment).toISOString();
}

/** What a zone's clock shows then, as a date field takes it. */
export const localOf = (moment: number, zone: string): string =>
  new Date(wall(moment, zone)).toISOString().slice(0, 16);
