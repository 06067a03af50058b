import { Advice, Unreachable } from '@/api/problem';
import { beginImport, type Proposal, readImport } from '@/api/studio';
import { uuidv7 } from '@/api/uuid';
import { sendPart } from '@/media/send-part';

export const MOST_BYTES = 25_000_000;

/** How far an import is; its pages are read where it was sent. */
export type Stage = { kind: 'sending'; part: number } | { kind: 'reading' };

const PDF_MARK = '%PDF-';

async function check(file: File) {
  if (file.size > MOST_BYTES)
    throw new Advice('This file is too large', `Up to ${MOST_BYTES / 1_000_000} MB are taken.`);
  const head = new TextDecoder().decode(await file.slice(0, 1024).arrayBuffer());
  if (!head.includes(PDF_MARK))
    throw new Advice('This file is not a PDF', 'Save or print it as a PDF and choose that.');
}

/** Sends a PDF and answers the lessons it could become; nothing of it is saved yet. */
export async function lessonsOf(
  file: File,
  tell: (stage: Stage) => void,
  signal: AbortSignal,
): Promise<Proposal> {
  await check(file);
  signal.throwIfAborted();
  const key = uuidv7();
  tell({ kind: 'sending', part: 0 });
  const asked = { document: key, filename: file.name.slice(-255), bytes: file.size };
  const { url } = await beginImport(asked, signal);
  await sendPart(
    url,
    file,
    (bytes) => tell({ kind: 'sending', part: bytes / file.size }),
    signal,
  ).catch((error: unknown) => {
    if (signal.aborted || error instanceof Unreachable) throw error;
    throw new Advice('The file could not be sent', 'Please try again in a moment.');
  });
  tell({ kind: 'reading' });
  const found = await readImport(key, signal);
  if (found.lessons.length === 0)
    throw new Advice(
      'There are no words in this PDF',
      'It may hold only pictures of pages. One with text that can be selected works.',
    );
  return found;
}
