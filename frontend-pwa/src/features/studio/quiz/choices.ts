import type { Choice, Question } from '@/api/studio';

/** A choice marked right or not; where one is asked for, the others are not any more. */
export const choose = (
  choices: readonly Choice[],
  index: number,
  right: boolean,
  many: boolean,
): Choice[] =>
  choices.map((choice, place) =>
    place === index ? { ...choice, right } : many ? choice : { ...choice, right: false },
  );

/** Asks for all or for one; of several right ones the first stays. */
export function turnMany(question: Question, many: boolean): Question {
  const first = question.choices.findIndex(({ right }) => right);
  const choices = many
    ? question.choices
    : question.choices.map((choice, place) => ({ ...choice, right: place === first }));
  return { ...question, many, choices };
}
