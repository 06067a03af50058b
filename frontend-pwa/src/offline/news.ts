/** Tells every tab, and this one, that something on this phone changed. */
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('aligned-data');
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};
channel?.addEventListener('message', tell);

export function announce() {
  tell();
  channel?.postMessage('changed');
}

export function onNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
