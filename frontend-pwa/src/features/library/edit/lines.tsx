import type { Exercise, InstructionRole } from '@/api/contract';
import { TextArea } from '@/ui/controls/field';
import styles from './edit.module.css';

export type LinesByRole = Partial<Record<InstructionRole, string>>;
type Instructions = Exercise['instructions'];

const ROLES: { role: InstructionRole; label: string; hint: string; rows: number }[] = [
  { role: 'PREP', label: 'Get ready', hint: 'How to start', rows: 2 },
  { role: 'STEP', label: 'Steps', hint: 'One on each line', rows: 4 },
  { role: 'CUE', label: 'Think of', hint: 'A picture that helps', rows: 2 },
  { role: 'BREATH', label: 'Breathing', hint: '', rows: 2 },
  { role: 'COMMON_FAULT', label: 'Watch out for', hint: 'What often goes wrong', rows: 2 },
  { role: 'SAFETY', label: 'Take care', hint: 'When to make it easier or stop', rows: 2 },
];

/** One line of text for each instruction, by role. */
export const linesFrom = (instructions: Instructions): LinesByRole =>
  Object.fromEntries(
    [...Map.groupBy(instructions, ({ role }) => role)].map(([role, all]) => [
      role,
      all.map(({ text }) => text).join('\n'),
    ]),
  );

/** Back into instructions, in the order they are done; empty lines fall away. */
export const instructionsFrom = (lines: LinesByRole): Instructions =>
  (['PREP', 'STEP', 'CUE', 'BREATH', 'SAFETY', 'COMMON_FAULT'] as const).flatMap((role) =>
    (lines[role] ?? '')
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ role, text })),
  );

export function Lines({
  lines,
  onChange,
}: {
  lines: LinesByRole;
  onChange: (lines: LinesByRole) => void;
}) {
  return (
    <section className={styles.group} aria-labelledby="how-title">
      <h2 id="how-title">How to do it</h2>
      {ROLES.map(({ role, label, hint, rows }) => (
        <TextArea
          key={role}
          name="instructions"
          label={label}
          {...(hint ? { hint } : {})}
          optional={role !== 'STEP'}
          required={role === 'STEP'}
          rows={rows}
          value={lines[role] ?? ''}
          onChange={(event) => onChange({ ...lines, [role]: event.target.value })}
        />
      ))}
    </section>
  );
}
