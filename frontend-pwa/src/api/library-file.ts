import type { Exercise } from './contract';

/** An exercise as the platform's library file has it: named by its slug, with its films' addresses. */
type Listed = Omit<Exercise, 'exercise' | 'media'> & { id: string };

/** The platform's exercises in the contract's shape; a film is found by the exercise's own slug. */
export const fromLibrary = (file: { exercises: Listed[] }): { exercises: Exercise[] } => ({
  exercises: file.exercises.map(({ id, ...rest }) => {
    const { media: _, ...exercise } = rest as Omit<Exercise, 'exercise'>;
    return { ...exercise, exercise: id };
  }),
});

export type LibraryFile = { exercises: Listed[] };
