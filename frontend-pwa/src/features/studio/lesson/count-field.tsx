import { useState } from 'react';
import { TextField } from '@/ui/controls/field';

interface Props {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  at?: string;
  onChange: (value: number) => void;
}

/** A whole number; what is not one is shown, and the last good one stays. */
export function CountField({ label, hint, value, min, max, at, onChange }: Props) {
  const [text, setText] = useState(`${value}`);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (Number(text) !== value) setText(`${value}`);
  }
  const number = Number(text);
  const good = /^\d+$/.test(text) && number >= min && number <= max;
  return (
    <TextField
      name=""
      label={label}
      {...(hint ? { hint } : {})}
      inputMode="numeric"
      value={text}
      data-at={at}
      {...(good ? {} : { error: `A number from ${min} to ${max}.` })}
      onBlur={() => !good && setText(`${value}`)}
      onChange={(event) => {
        const next = event.target.value.trim();
        setText(next);
        if (/^\d+$/.test(next) && Number(next) >= min && Number(next) <= max)
          onChange(Number(next));
      }}
    />
  );
}
