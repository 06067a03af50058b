import { useState } from 'react';
import { TextArea } from '@/ui/controls/field';

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface Props {
  label: string;
  hint?: string;
  lines: readonly string[];
  at?: string;
  rows?: number;
  onLines: (lines: string[]) => void;
}

/** Several short texts, one on each line. */
export function LinesField({ label, hint, lines, at, rows = 4, onLines }: Props) {
  const [text, setText] = useState(lines.join('\n'));
  const there = lines.join('\n');
  // Somebody else's words come in; an empty line being typed is not one of them.
  if (linesOf(text).join('\n') !== there) setText(there);
  return (
    <TextArea
      name=""
      label={label}
      hint={hint ?? 'One on each line'}
      rows={rows}
      value={text}
      data-at={at}
      onChange={(event) => {
        setText(event.target.value);
        onLines(linesOf(event.target.value));
      }}
    />
  );
}
