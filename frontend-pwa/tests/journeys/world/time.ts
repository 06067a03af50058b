import type { Device } from './devices';
import { told } from './edge';
import { PLATFORM } from './places';

interface Clock {
  now: string;
  offset: string;
}

const move = (by: string) => told<Clock>(PLATFORM, 'POST', '/_local/clock', { body: { move: by } });

/** Moves the cloud ahead (`+7d`, `+3h`), and back to the machine's own time with `0`. */
export const moveCloud = async (by: string) => Date.parse((await move(by)).now);

export const cloudNow = async () =>
  Date.parse((await told<Clock>(PLATFORM, 'GET', '/_local/clock')).now);

/** Sets a device's clock; its timers run on. */
export const moveDevice = ({ context }: Device, to: number) => context.clock.setSystemTime(to);
