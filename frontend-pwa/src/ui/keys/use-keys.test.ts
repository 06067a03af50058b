import { expect, test } from 'vitest';
import { nameOf } from './use-keys';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const name = (keys: Partial<KeyboardEvent>) => nameOf({ ...none, ...keys } as KeyboardEvent);

test.each([
  [{ key: 'j' }, 'j'],
  [{ key: 'P', shiftKey: true }, 'Shift+P'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: '/', shiftKey: true }, '/'],
  [{ key: 'k', ctrlKey: true }, 'Mod+K'],
  [{ key: 'k', metaKey: true }, 'Mod+K'],
  [{ key: 'ArrowUp', altKey: true }, 'Alt+ArrowUp'],
  [{ key: 'Enter', shiftKey: true }, 'Shift+Enter'],
])('%o is named %s on every keyboard', (keys, expected) => {
  expect(name(keys)).toBe(expected);
});
