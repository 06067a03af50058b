import { useEffect, useRef, useState } from 'react';
import type { Plan, PlanItem } from '@/api/contract';
import { type Draft, sameItems } from './draft';
import { readDraft, writeDraft } from './draft-storage';

export type Saved = 'clean' | 'saving' | 'saved' | 'failed';

const fresh = (plan: Plan | undefined): Draft => ({
  base: plan?.version ?? 0,
  items: plan?.items ?? [],
  note: '',
  ...(plan?.safety ? { reasons: plan.safety.reasons } : {}),
});

const untouched = (draft: Draft, plan: Plan | undefined) =>
  draft.note === '' &&
  draft.contexts === undefined &&
  draft.released === undefined &&
  sameItems(draft.items, plan?.items ?? []);

/** The draft of one patient's plan: kept on this computer a moment after each change. */
export function useDraft(key: string, plan: Plan | undefined) {
  const [draft, setDraft] = useState(() => readDraft(key) ?? fresh(plan));
  const [saved, setSaved] = useState<Saved>(() => (readDraft(key) ? 'saved' : 'clean'));
  const begun = useRef(false);
  const latest = useRef({ draft, plan });
  latest.current = { draft, plan };

  useEffect(() => {
    if (!begun.current) {
      begun.current = draft !== undefined;
      return;
    }
    const keep = () => {
      const { draft, plan } = latest.current;
      const clean = untouched(draft, plan) && draft.base === (plan?.version ?? 0);
      const kept = writeDraft(key, clean ? undefined : draft);
      setSaved(kept ? (clean ? 'clean' : 'saved') : 'failed');
    };
    setSaved('saving');
    const timer = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [draft, key]);

  return {
    draft,
    saved,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    items: (next: (items: PlanItem[]) => PlanItem[]) =>
      setDraft((before) => ({ ...before, items: next(before.items) })),
    /** Begins again from a published plan. */
    restart: (from: Plan | undefined) => setDraft(fresh(from)),
  };
}

export type DraftHand = ReturnType<typeof useDraft>;
