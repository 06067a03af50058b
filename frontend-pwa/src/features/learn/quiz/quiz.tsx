import { CircleCheck, CircleX, RotateCcw, Trophy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Lesson, learning, type Question, type Quiz } from '@/api/learning';
import { uuidv7 } from '@/api/uuid';
import { holdUpdates } from '@/offline/updates';
import { Ring } from '@/ui/charts/ring';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { useArrival } from '@/ui/keys/use-arrival';
import styles from './quiz.module.css';
import {
  begin,
  best,
  choose,
  judge,
  judgedNow,
  onward,
  type Result,
  type Run,
  resultOf,
  takeUp,
} from './run';

interface Props {
  lesson: Lesson;
  quiz: Quiz;
  /** The last quiz is done when it is passed, any other when it was taken. */
  onDone: () => void;
  /** Something was answered to the end: what is known of the course has changed. */
  onResult: () => void;
}

/** A question at a time, told at once whether it was right and why. */
export function QuizPart({ lesson, quiz, onDone, onResult }: Props) {
  const [run, setRun] = useState<Run>();
  const questions = quiz.questions;
  const result = run && resultOf(run, questions.length, quiz.passMark);
  const going = run !== undefined && !result;
  useEffect(() => (going ? holdUpdates() : undefined), [going]);
  const again = () => setRun(begin(uuidv7()));
  const { attempts } = lesson.mine;
  const left = takeUp(attempts, questions);
  if (!run)
    return (
      <Before
        lesson={lesson}
        quiz={quiz}
        left={left !== undefined}
        onBegin={() => (left ? setRun(left) : again())}
      />
    );
  if (result) return <Ended result={result} quiz={quiz} onAgain={again} />;
  const question = questions[run.at];
  if (!question) return null;
  async function answer() {
    if (!run || !question) return;
    const { attempt, chosen } = run;
    const told = await learning.answer(lesson.course, lesson.taught.lesson, {
      attempt,
      question: question.question,
      choices: [...chosen],
    });
    const after = judge(run, question.question, told);
    setRun(after);
    const end = resultOf(onward(after), questions.length, quiz.passMark);
    if (after.at + 1 === questions.length && end) {
      if (end.passed || !quiz.exam) onDone();
      onResult();
    }
  }
  return (
    <Asked
      key={run.at}
      run={run}
      question={question}
      all={questions.length}
      onChoose={(choice) => setRun(choose(run, question, choice))}
      onAnswer={answer}
      onNext={() => setRun(onward(run))}
    />
  );
}

interface BeforeProps {
  lesson: Lesson;
  quiz: Quiz;
  left: boolean;
  onBegin: () => void;
}

function Before({ lesson, quiz, left, onBegin }: BeforeProps) {
  const top = best(lesson.mine.attempts);
  const many = quiz.questions.length;
  return (
    <section className={styles.card} aria-labelledby="quiz-title">
      <h2 id="quiz-title">{quiz.exam ? 'The last quiz' : 'A short quiz'}</h2>
      <p>
        {many} questions, one at a time. You hear at once whether it was right, and why.{' '}
        {quiz.exam
          ? `With ${quiz.passMark} % or more you have passed. You can try as often as you like.`
          : 'You can try as often as you like.'}
      </p>
      {top && (
        <p className={styles.best}>
          Your best so far: <strong>{top.score} %</strong>
          {top.passed ? ', passed' : ''}
        </p>
      )}
      <Button size="big" onClick={onBegin}>
        {left ? 'Go on' : top ? 'Try again' : 'Begin'}
      </Button>
    </section>
  );
}

interface AskedProps {
  run: Run;
  question: Question;
  all: number;
  onChoose: (choice: number) => void;
  onAnswer: () => Promise<void>;
  onNext: () => void;
}

function Asked({ run, question, all, onChoose, onAnswer, onNext }: AskedProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const title = useArrival<HTMLLegendElement>();
  const judged = judgedNow(run);
  const chosen = judged?.chosen ?? run.chosen;
  async function send() {
    setBusy(true);
    setFailure(undefined);
    await onAnswer().catch(setFailure);
    setBusy(false);
  }
  return (
    <section className={styles.card} aria-label={`Question ${run.at + 1} of ${all}`}>
      <progress
        className={styles.progress}
        value={run.at + (judged ? 1 : 0)}
        max={all}
        aria-label="Questions answered"
      />
      <p className={styles.count}>
        Question {run.at + 1} of {all}
      </p>
      <fieldset className={styles.question} disabled={busy}>
        <legend ref={title} tabIndex={-1}>
          {question.text}
        </legend>
        {question.many && <p className={styles.count}>More than one can be right.</p>}
        {question.choices.map((text, index) => (
          <Choice
            key={text}
            text={text}
            many={question.many}
            name={question.question}
            chosen={chosen.includes(index)}
            right={judged ? judged.rightChoices.includes(index) : undefined}
            onChoose={() => onChoose(index)}
          />
        ))}
      </fieldset>
      <div aria-live="polite">
        {judged && (
          <div className={styles.told} data-right={judged.right}>
            <p className={styles.verdict}>
              {judged.right ? (
                <CircleCheck size={24} aria-hidden="true" />
              ) : (
                <CircleX size={24} aria-hidden="true" />
              )}
              {judged.right ? 'Right' : 'Not quite'}
            </p>
            <p>{judged.explanation}</p>
          </div>
        )}
      </div>
      {failure !== undefined && <Failure error={failure} />}
      {judged ? (
        <Button size="big" onClick={onNext} ref={focusSoon}>
          {run.at + 1 === all ? 'See the result' : 'Next question'}
        </Button>
      ) : (
        <Button size="big" busy={busy} disabled={chosen.length === 0} onClick={send}>
          Answer
        </Button>
      )}
    </section>
  );
}

const focusSoon = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

interface ChoiceProps {
  text: string;
  many: boolean;
  name: string;
  chosen: boolean;
  /** Known only once it is answered. */
  right: boolean | undefined;
  onChoose: () => void;
}

function Choice({ text, many, name, chosen, right, onChoose }: ChoiceProps) {
  const told = right === undefined ? undefined : right ? 'right' : chosen ? 'wrong' : 'other';
  return (
    <label className={styles.choice} data-chosen={chosen} data-told={told}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={name}
        checked={chosen}
        disabled={right !== undefined}
        onChange={onChoose}
      />
      <span>{text}</span>
      {told === 'right' && (
        <span className={styles.sign}>
          <CircleCheck size={20} aria-hidden="true" />
          Right
        </span>
      )}
      {told === 'wrong' && (
        <span className={styles.sign}>
          <CircleX size={20} aria-hidden="true" />
          Your answer
        </span>
      )}
    </label>
  );
}

function Ended({ result, quiz, onAgain }: { result: Result; quiz: Quiz; onAgain: () => void }) {
  const title = useArrival<HTMLHeadingElement>();
  const { right, of, score, passed } = result;
  return (
    <section className={styles.card} aria-labelledby="quiz-result">
      <div className={styles.result}>
        <Ring part={score / 100} label={`${score} %`}>
          <span className={styles.score}>{score} %</span>
        </Ring>
        <div>
          <h2 id="quiz-result" ref={title} tabIndex={-1}>
            {passed ? (
              <>
                <Trophy size={22} aria-hidden="true" />{' '}
                {right === of ? 'All of them!' : 'Well done'}
              </>
            ) : (
              'Nearly there'
            )}
          </h2>
          <p>
            {right} of {of} right.{' '}
            {passed
              ? quiz.exam
                ? 'You have passed the last quiz.'
                : 'This lesson is done.'
              : `You need ${quiz.passMark} %. Look at the explanations once more, then try again.`}
          </p>
        </div>
      </div>
      <Button look={passed ? 'secondary' : 'primary'} onClick={onAgain}>
        <RotateCcw size={20} aria-hidden="true" />
        Try again
      </Button>
    </section>
  );
}
