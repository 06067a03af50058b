import type { Problem } from './problem';

/** Why nothing of this practice answers: it is paused, or on its way out. */
export type Shut = 'practice-suspended' | 'practice-closing';

let shut: Shut | undefined;
const listeners = new Set<() => void>();

const isShut = (kind: string): kind is Shut =>
  kind === 'practice-suspended' || kind === 'practice-closing';

/** Remembers a refusal that means the whole practice, and tells whether it was one. */
export function noteShut({ kind }: Problem): boolean {
  if (!isShut(kind)) return false;
  shut = kind;
  for (const listener of listeners) listener();
  return true;
}

export const whyShut = () => shut;

export function watchShut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
