import { Captions as CaptionsIcon, FileUp } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { type Cue, clock, readCaptions } from '@/course/film';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';
import styles from './film.module.css';
import { cuesFrom, cueText, vttOf } from './timed-lines';
import { TimedText } from './timed-text';

/** Captions from a file or typed, one on each line with its time. */
export function Captions({
  cues,
  onCaptions,
}: {
  cues: readonly Cue[];
  onCaptions: (vtt: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  async function take(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const found = readCaptions(await file.text());
    if (found.length === 0) {
      toast('There are no captions in this file. Choose one that ends in .vtt or .srt.');
      return;
    }
    const before = vttOf(cues);
    onCaptions(vttOf(found));
    toast(`${found.length} captions are read.`, () => onCaptions(before));
  }
  return (
    <div className={styles.captions}>
      <p className={styles.line}>
        <CaptionsIcon size={19} aria-hidden="true" />
        {cues.length === 0
          ? 'No captions yet'
          : `${cues.length} captions, the last at ${clock(cues.at(-1)?.from ?? 0)}`}
        <Button look="secondary" size="small" onClick={() => input.current?.click()}>
          <FileUp size={17} aria-hidden="true" />
          From a file
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".vtt,.srt,text/vtt"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={take}
      />
      <TimedText
        label="Captions"
        hint="One on each line, its time first: 0:12 Let your belly soften"
        at="captions"
        text={cueText(cues)}
        read={(text) => {
          const { found, wrong } = cuesFrom(text, cues);
          return { same: cueText(found), wrong, take: () => onCaptions(vttOf(found)) };
        }}
      />
    </div>
  );
}
