import { useEffect, useRef, useState } from 'react';
import type { Note } from '@/api/learning';
import { clock } from '@/course/film';
import { holdUpdates } from '@/offline/updates';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import { leave } from './left';
import styles from './notes.module.css';
import { dropNote, saveNote } from './write';

const QUIET_MS = 700;
const LONGEST = 4_000;

/** Saves while one writes; leaving it, however, loses nothing. */
export function NoteEditor({
  person,
  note,
  onClose,
}: {
  person: string;
  note: Note;
  onClose: () => void;
}) {
  const [text, setText] = useState(note.text);
  const [saved, setSaved] = useState(note.text);
  const latest = useRef({ text, saved, note, person });
  useEffect(() => {
    latest.current = { text, saved, note, person };
  });
  useEffect(() => {
    if (text === saved || !text.trim()) return;
    const timer = setTimeout(() => {
      void saveNote(person, { ...note, text }).then(() => setSaved(text));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, saved, note, person]);
  useEffect(() => {
    const save = (going = false) => {
      const { text, saved, note, person } = latest.current;
      if (text === saved || !text.trim()) return;
      if (going) leave(person, { ...note, text });
      void saveNote(person, { ...note, text });
    };
    const hide = () => save(true);
    const letGo = holdUpdates();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      save();
      letGo();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
    };
  }, []);
  function close() {
    if (!text.trim() && saved.trim()) void dropNote(person, note);
    onClose();
  }
  return (
    <div className={styles.editor}>
      <TextArea
        name="note"
        label={note.seconds ? `Note at ${clock(note.seconds)}` : 'Note'}
        rows={4}
        maxLength={LONGEST}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <div className={styles.editorFoot}>
        <span className={styles.quiet} role="status">
          {text === saved ? (saved ? 'Saved' : '') : 'Saving…'}
        </span>
        <Button size="small" look="secondary" onClick={close}>
          Ready
        </Button>
      </div>
    </div>
  );
}
