/** Whether the last thing tried over the network got an answer; `onLine` alone tells too little. */
let reached = true;
const listeners = new Set<() => void>();

export function noteReach(answered: boolean) {
  if (reached === answered) return;
  reached = answered;
  for (const listener of listeners) listener();
}

export const isReached = () => reached;

export function watchReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

if (typeof window !== 'undefined') {
  addEventListener('offline', () => noteReach(false));
  addEventListener('online', () => noteReach(true));
}
