import { useEffect, useState, useSyncExternalStore } from 'react';
import styles from './toast.module.css';

interface Toast {
  id: number;
  text: string;
  act?: { label: string; run: () => void };
}

const SHOWN_MS = 5_000;
let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

const close = (id: number) => change(toasts.filter((toast) => toast.id !== id));

/** Takes away what is shown, for words that must not be covered. */
export const hush = () => change([]);

/**
 * Says something for five seconds, in place of what was said before; `undo` is the way back that
 * replaces "are you sure?".
 */
export function toast(text: string, undo?: () => void, label = 'Undo') {
  last += 1;
  const id = last;
  const act = undo && { label, run: undo };
  change([{ id, text, ...(act ? { act } : {}) }]);
}

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts appear; once per app. */
export function Toasts() {
  const shown = useSyncExternalStore(watch, () => toasts);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {shown.map((shownToast) => (
        <Said key={shownToast.id} toast={shownToast} />
      ))}
    </div>
  );
}

/** Stays while somebody points at it or stands on it, so that "undo" can be reached at any pace. */
function Said({ toast: { id, text, act } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the clock stops, nothing is done
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {act && (
        <button
          type="button"
          className={styles.act}
          onClick={() => {
            act.run();
            close(id);
          }}
        >
          {act.label}
        </button>
      )}
    </div>
  );
}
