import type { Step } from '@/care/session/guide';

export interface Playing {
  at: number;
  leftMs: number;
  paused: boolean;
}
export type Act =
  | { do: 'tick'; ms: number }
  | { do: 'next' }
  | { do: 'pause' }
  | { do: 'more'; ms: number };

const lengthMs = (step: Step | undefined) => (step?.seconds ?? 0) * 1000;

export const begin = (steps: readonly Step[]): Playing => ({
  at: 0,
  leftMs: lengthMs(steps[0]),
  paused: false,
});

/** A session moving on: timed steps by the clock, the others when the person says so. */
export function play(steps: readonly Step[], state: Playing, act: Act): Playing {
  const step = steps[state.at];
  if (!step) return state;
  switch (act.do) {
    case 'pause':
      return { ...state, paused: !state.paused };
    case 'more':
      return { ...state, leftMs: state.leftMs + act.ms };
    case 'next':
      return moveTo(steps, state, state.at + 1, 0);
    case 'tick':
      return state.paused || step.seconds === undefined ? state : tick(steps, state, act.ms);
  }
}

/** A long tick, after the phone slept, runs through as many steps as it covers. */
function tick(steps: readonly Step[], state: Playing, ms: number): Playing {
  const leftMs = state.leftMs - ms;
  return leftMs > 0 ? { ...state, leftMs } : moveTo(steps, state, state.at + 1, -leftMs);
}

function moveTo(steps: readonly Step[], state: Playing, at: number, overMs: number): Playing {
  const next = { at, leftMs: lengthMs(steps[at]), paused: false };
  const step = steps[at];
  return step?.seconds !== undefined && overMs > 0
    ? tick(steps, { ...state, ...next }, overMs)
    : next;
}
