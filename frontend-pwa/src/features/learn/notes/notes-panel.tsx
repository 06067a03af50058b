import { Bookmark as BookmarkIcon, PencilLine, Trash2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Bookmark, Note } from '@/api/learning';
import { clock } from '@/course/film';
import type { KeptWriting } from '@/course/kept/database';
import { Button, IconButton } from '@/ui/controls/button';
import { NoteEditor } from './note-editor';
import styles from './notes.module.css';
import {
  bookmarksIn,
  dropBookmark,
  dropNote,
  newNote,
  notesIn,
  takeUpLeft,
  type Where,
  withOpen,
} from './write';

interface Props {
  where: Where;
  writings: readonly KeptWriting[];
  /** A film's own clock; a lesson without one has notes without times. */
  film?: { at: () => number; onSeek: (to: number) => void } | undefined;
  /** The note that is open; whoever presses "N" opens one from outside. */
  open: Note | undefined;
  onOpen: (note: Note | undefined) => void;
}

/** What somebody writes to a lesson, and the moments she wants to find again. */
export function NotesPanel({ where, writings, film, open, onOpen }: Props) {
  const notes = notesIn(writings, where);
  const bookmarks = bookmarksIn(writings, where);
  const shown = withOpen(notes, open);
  useEffect(() => void takeUpLeft(where.person), [where.person]);
  return (
    <div className={styles.notes}>
      {film && bookmarks.length > 0 && (
        <Bookmarks person={where.person} bookmarks={bookmarks} onSeek={film.onSeek} />
      )}
      {shown.length > 0 && (
        <ul className={styles.list} aria-label="Your notes">
          {shown.map(({ id, note, row }) => (
            <li key={id}>
              {open?.note === id || !row ? (
                <NoteEditor person={where.person} note={note} onClose={() => onOpen(undefined)} />
              ) : (
                <NoteView row={row} film={film} onEdit={() => onOpen(row.body)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length === 0 && (
        <p className={styles.quiet}>
          {film
            ? 'Nothing written yet. A note remembers the moment of the film it belongs to.'
            : 'Nothing written yet. Only you can read your notes.'}
        </p>
      )}
      {!open && (
        <Button look="secondary" onClick={() => onOpen(newNote(where, film?.at() ?? 0))}>
          <PencilLine size={20} aria-hidden="true" />
          Write a note
        </Button>
      )}
    </div>
  );
}

function NoteView({
  row,
  film,
  onEdit,
}: {
  row: KeptWriting & { kind: 'NOTE' };
  film: Props['film'];
  onEdit: () => void;
}) {
  const { body, refused, change, sent, person } = row;
  return (
    <div className={styles.note}>
      <div className={styles.noteHead}>
        {film && <Moment seconds={body.seconds ?? 0} onSeek={film.onSeek} />}
        <span className={styles.quiet} role="status">
          {refused
            ? `Not saved online: ${refused}`
            : change > sent
              ? 'Saved on this device'
              : 'Saved'}
        </span>
        <span className={styles.noteActs}>
          <IconButton small label="Edit this note" onClick={onEdit}>
            <PencilLine size={18} aria-hidden="true" />
          </IconButton>
          <IconButton small label="Delete this note" onClick={() => dropNote(person, body)}>
            <Trash2 size={18} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      <p className={styles.text}>{body.text}</p>
    </div>
  );
}

export function Moment({ seconds, onSeek }: { seconds: number; onSeek: (to: number) => void }) {
  return (
    <button
      type="button"
      className={styles.moment}
      aria-label={`Go to ${clock(seconds)}`}
      onClick={() => onSeek(seconds)}
    >
      {clock(seconds)}
    </button>
  );
}

function Bookmarks({
  person,
  bookmarks,
  onSeek,
}: {
  person: string;
  bookmarks: readonly Bookmark[];
  onSeek: (to: number) => void;
}) {
  const [editing, setEditing] = useState(false);
  return (
    <section className={styles.marks} aria-label="Bookmarks">
      <BookmarkIcon size={18} aria-hidden="true" />
      <ul className={styles.chips}>
        {bookmarks.map((bookmark) => (
          <li key={bookmark.bookmark}>
            <Moment seconds={bookmark.seconds} onSeek={onSeek} />
            {editing && (
              <IconButton
                small
                label={`Remove the bookmark at ${clock(bookmark.seconds)}`}
                onClick={() => dropBookmark(person, bookmark)}
              >
                <X size={16} aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <Button look="quiet" size="small" aria-pressed={editing} onClick={() => setEditing(!editing)}>
        {editing ? 'Ready' : 'Tidy up'}
      </Button>
    </section>
  );
}
