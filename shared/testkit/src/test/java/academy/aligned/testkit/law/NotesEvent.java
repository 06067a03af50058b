package academy.aligned.testkit.law;

import academy.aligned.kernel.events.Event;

/** What the sample context tells. */
interface NotesEvent extends Event {
  record NoteWritten(String note) implements NotesEvent {}
}
