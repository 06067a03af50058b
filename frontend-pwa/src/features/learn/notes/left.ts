import type { Note } from '@/api/learning';

/** Signing out clears everything under this name. */
const prefix = (person: string) => `aligned-draft:${person}:note:`;
const keyOf = (person: string, { note }: Note) => prefix(person) + note;

/** A page that is going away can write only here: the database would answer too late. */
export function leave(person: string, note: Note) {
  try {
    localStorage.setItem(keyOf(person, note), JSON.stringify(note));
  } catch {
    // A full or forbidden storage: what was saved a moment ago is there all the same.
  }
}

export const dropLeft = (person: string, note: Note) =>
  localStorage.removeItem(keyOf(person, note));

/** Notes that somebody was writing when she left. */
export const leftBy = (person: string): Note[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(person)))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Note);
