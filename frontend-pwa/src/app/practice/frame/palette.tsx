import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { RosterRow } from '@/api/contract';
import { PersonName } from '@/ui/display/person-name';
import { Dialog, toBeginWith } from '@/ui/overlay/dialog';
import { useHere } from '../who-is-here';
import styles from './overlay.module.css';
import { placesFor } from './sidebar';

interface Entry {
  id: string;
  label: string;
  kind: 'Patient' | 'Plan' | 'Screen' | 'Act';
  run: () => void;
}

const MOST = 9;
const matches = (label: string, text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word));

/** Jumps to a patient, a plan or a screen by a few letters. */
export function Palette({ onClose, onPrivacy }: { onClose: () => void; onPrivacy: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(onPrivacy).filter(({ label }) => matches(label, text));
  const shown = entries.slice(0, MOST);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (event.key === 'Enter') run(shown[at]);
    else if (by) setAt((at + by + shown.length) % Math.max(1, shown.length));
    else return;
    event.preventDefault();
  }
  return (
    <Dialog open onClose={onClose} title="Find anything">
      <input
        ref={toBeginWith}
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] ? `${id}-${shown[at].id}` : undefined}
        aria-label="Find a patient or a screen"
        placeholder="A name, a screen…"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Found" className={styles.found}>
        {shown.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={entry.id}
            id={`${id}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.entry}
            onClick={() => run(entry)}
            onPointerMove={() => setAt(index)}
          >
            {entry.kind === 'Patient' || entry.kind === 'Plan' ? (
              <PersonName>{entry.label}</PersonName>
            ) : (
              entry.label
            )}
            <span className={styles.kind}>{entry.kind}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p role="status">Nothing is called that.</p>}
    </Dialog>
  );
}

function useEntries(onPrivacy: () => void): Entry[] {
  const [, go] = useLocation();
  const here = useHere();
  const rows = useQueryClient().getQueryData<RosterRow[]>(['roster']) ?? [];
  return [
    ...rows.map(({ patient, name }) => ({
      id: patient,
      label: name,
      kind: 'Patient' as const,
      run: () => go(`/patients/${patient}`),
    })),
    ...placesFor(here).map(({ href, label }) => ({
      id: `go-${href.slice(1)}`,
      label,
      kind: 'Screen' as const,
      run: () => go(href),
    })),
    { id: 'me', label: 'Me, passkeys, sign out', kind: 'Screen', run: () => go('/me') },
    { id: 'new', label: 'New exercise', kind: 'Act', run: () => go('/library/new') },
    { id: 'protocol', label: 'New protocol', kind: 'Act', run: () => go('/protocols/new') },
    { id: 'privacy', label: 'Blur names', kind: 'Act', run: onPrivacy },
    ...rows.map(({ patient, name }) => ({
      id: `plan-${patient}`,
      label: `Plan of ${name}`,
      kind: 'Plan' as const,
      run: () => go(`/patients/${patient}/plan`),
    })),
  ];
}
