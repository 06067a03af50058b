import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import type { RosterRow } from '@/api/contract';

const EVERY_MS = 3_000;
const LIT_MS = 2_600;

async function everyPage(): Promise<RosterRow[]> {
  const rows: RosterRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.patients.roster(cursor);
    rows.push(...page.patients);
    cursor = page.next;
  } while (cursor);
  return rows;
}

/** The roster, asked again every three seconds while somebody looks; unchanged pages cost a 304. */
export function useRoster() {
  return useQuery({ queryKey: ['roster'], queryFn: everyPage, refetchInterval: EVERY_MS });
}

export const changedRows = (before: readonly RosterRow[], now: readonly RosterRow[]) => {
  const known = new Map(before.map((row) => [row.patient, row]));
  return now.filter((row) => JSON.stringify(known.get(row.patient)) !== JSON.stringify(row));
};

/** The rows that differ from the last answer, for as long as they should be lit up. */
export function useFreshRows(rows: readonly RosterRow[] | undefined): ReadonlySet<string> {
  const before = useRef<readonly RosterRow[]>(undefined);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!rows) return;
    const changed = before.current ? changedRows(before.current, rows) : [];
    before.current = rows;
    if (changed.length === 0) return;
    setFresh(new Set(changed.map(({ patient }) => patient)));
    const timer = setTimeout(() => setFresh(new Set()), LIT_MS);
    return () => clearTimeout(timer);
  }, [rows]);
  return fresh;
}
