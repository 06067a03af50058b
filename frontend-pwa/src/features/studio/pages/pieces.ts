import type { Piece, PieceKind } from '@/api/pages';

export const PIECES: Record<PieceKind, string> = {
  HERO: 'Opening',
  TEXT: 'Text',
  LIST: 'List',
  COURSES: 'Courses',
  TESTIMONIAL: 'Voice',
  QUESTIONS: 'Questions',
  ACTION: 'Button',
};

const BLANKS: Record<PieceKind, Omit<Piece, 'kind'>> = {
  HERO: { heading: '', text: '' },
  TEXT: { heading: '', text: '' },
  LIST: { heading: '', items: [] },
  COURSES: { heading: '', courses: [] },
  TESTIMONIAL: { text: '', by: '' },
  QUESTIONS: { heading: 'Questions', questions: [{ question: '', answer: '' }] },
  ACTION: { label: '', link: '/courses/' },
};

export const blankPiece = (kind: PieceKind): Piece => ({ kind, ...BLANKS[kind] });

/** What can be added: one opening, which comes first, and any number of the others. */
export const addable = (pieces: readonly Piece[]): PieceKind[] =>
  (Object.keys(PIECES) as PieceKind[]).filter(
    (kind) => kind !== 'HERO' || pieces.every((piece) => piece.kind !== 'HERO'),
  );
