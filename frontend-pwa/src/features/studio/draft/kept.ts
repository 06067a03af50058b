import type { Row } from './row';

type Rows = [string, Row<object>][];

/** Where unsaved rows wait on this computer; signing out clears them all. */
export const keptKey = (user: string, course: string) => `aligned-draft:${user}:course:${course}`;

export function readKept(key: string): Rows {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(rows) ? (rows as Rows) : [];
  } catch {
    return [];
  }
}

/** A full or forbidden storage only means that nothing waits here; the server still gets it. */
export function writeKept(key: string, rows: Rows) {
  try {
    if (rows.length > 0) localStorage.setItem(key, JSON.stringify(rows));
    else localStorage.removeItem(key);
  } catch {
    localStorage.removeItem(key);
  }
}
