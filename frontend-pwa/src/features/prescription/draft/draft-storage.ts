import type { Draft } from './draft';

const PREFIX = 'aligned-draft:';

/** Drafts on this computer, by person and patient; signing out clears them all. */
export const draftKey = (user: string, patient: string) => `${PREFIX}${user}:${patient}`;

export function readDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return draft && Array.isArray(draft.items) && typeof draft.base === 'number'
      ? draft
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept; a full or forbidden storage is told, not hidden. */
export function writeDraft(key: string, draft: Draft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
