import { useEffect, useRef } from 'react';

/** Keys by name (`j`, `/`, `?`, `Shift+P`, `Mod+K`); `Mod` is Ctrl, or ⌘ on a Mac. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The name of what was pressed. A sign that needs Shift on some keyboard (`?`) is named by itself. */
export function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const letter = /^[a-z]$/i.test(key);
  const main = letter && (shiftKey || ctrlKey || metaKey) ? key.toUpperCase() : key;
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  const shift = shiftKey && (letter || key.length > 1) ? 'Shift+' : '';
  return `${mod}${altKey ? 'Alt+' : ''}${shift}${main}`;
}

/** Answers keys while this part is on the page; not while somebody types, nor behind a dialog. */
export function useKeys(keys: Keys, inDialogs = false) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const name = nameOf(event);
      const act = latest.current[name];
      if (!act || event.defaultPrevented || event.isComposing) return;
      if (!name.startsWith('Mod+') && typing(event.target)) return;
      if (!inDialogs && document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act(event);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inDialogs]);
}
