import { useState } from 'react';
import { TextArea } from '@/ui/controls/field';

interface Props {
  label: string;
  hint: string;
  /** How it reads as it is kept. */
  text: string;
  read: (text: string) => { same: string; wrong: string | undefined; take: () => void };
  at?: string;
}

/** Lines that begin with a time; what cannot be read is told and stays to be mended. */
export function TimedText({ label, hint, text, read, at }: Props) {
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    if (read(typed).same !== text) setTyped(text);
  }
  const { wrong } = read(typed);
  return (
    <TextArea
      name=""
      label={label}
      hint={hint}
      rows={4}
      data-at={at}
      value={typed}
      {...(wrong === undefined ? {} : { error: `“${wrong.slice(0, 40)}” has no time before it.` })}
      onChange={(event) => {
        setTyped(event.target.value);
        read(event.target.value).take();
      }}
    />
  );
}
