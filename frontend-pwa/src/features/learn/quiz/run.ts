import type { AnswerJudged, Attempt, Question } from '@/api/learning';

/** One go at a quiz: a question at a time, and what came of each answer. */
export interface Run {
  attempt: string;
  at: number;
  chosen: readonly number[];
  judged: readonly (AnswerJudged & { question: string; chosen: readonly number[] })[];
}

export const begin = (attempt: string): Run => ({ attempt, at: 0, chosen: [], judged: [] });

/** A go that was left is taken up where it was, as long as its questions are still asked. */
export function takeUp(
  attempts: readonly Attempt[],
  questions: readonly Question[],
): Run | undefined {
  const left = attempts.findLast(({ score }) => score === undefined);
  if (!left) return undefined;
  const judged = questions.flatMap(({ question }) => {
    const told = left.answers.find((one) => one.question === question);
    return told ? [{ ...told, chosen: told.choices, answered: 0, of: questions.length }] : [];
  });
  const inOrder = judged.every(({ question }, at) => question === questions[at]?.question);
  return inOrder && judged.length > 0
    ? { attempt: left.attempt, at: judged.length, chosen: [], judged }
    : undefined;
}

/** Choosing again takes a choice back where several are possible, and changes it where one is. */
export function choose(run: Run, question: Question, choice: number): Run {
  if (judgedNow(run)) return run;
  const others = question.many ? run.chosen.filter((one) => one !== choice) : [];
  const chosen = question.many && run.chosen.includes(choice) ? others : [...others, choice];
  return { ...run, chosen: chosen.sort((a, b) => a - b) };
}

export function judge(run: Run, question: string, answer: AnswerJudged): Run {
  // The first answer counts: another device may have given it.
  const chosen = answer.choices;
  return { ...run, judged: [...run.judged, { ...answer, question, chosen }] };
}

/** What came of the answer to the question in sight. */
export const judgedNow = (run: Run) => run.judged[run.at];

export const onward = (run: Run): Run => ({ ...run, at: run.at + 1, chosen: [] });

export interface Result {
  right: number;
  of: number;
  score: number;
  passed: boolean;
}

/** The result, when the last question has been left behind. */
export function resultOf(run: Run, questions: number, passMark: number): Result | undefined {
  if (run.at < questions || questions === 0) return undefined;
  const right = run.judged.filter((one) => one.right).length;
  const last = run.judged.at(-1);
  const score = last?.score ?? Math.round((right / questions) * 100);
  return { right, of: questions, score, passed: last?.passed ?? score >= passMark };
}

export const best = (attempts: readonly Attempt[]) =>
  attempts
    .filter((one) => one.score !== undefined)
    .reduce<Attempt | undefined>(
      (top, one) => ((one.score ?? 0) > (top?.score ?? -1) ? one : top),
      undefined,
    );
