import type { KeyboardEvent } from 'react';

/** Alt with an arrow moves what the focus is in. */
export const byAltArrows = (shift: (by: -1 | 1) => void) => (event: KeyboardEvent) => {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  event.stopPropagation();
  shift(event.key === 'ArrowUp' ? -1 : 1);
};
