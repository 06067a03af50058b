import { Plus } from 'lucide-react';
import type { Question, Quiz } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { Check } from '@/ui/controls/check';
import { changed, keyOf } from '@/ui/sortable/keys';
import { SortableList } from '@/ui/sortable/sortable-list';
import lesson from '../lesson/lesson.module.css';
import { slugFor } from '../outline/outline';
import { QuestionFields } from './question-fields';
import styles from './quiz.module.css';

interface Props {
  quiz: Quiz;
  onQuiz: (change: (quiz: Quiz) => Quiz) => void;
}

const blank = (taken: ReadonlySet<string>): Question => ({
  question: slugFor('question', taken),
  text: '',
  many: false,
  choices: [
    { text: '', right: true },
    { text: '', right: false },
    { text: '', right: false },
  ],
  explanation: '',
});

/** Questions with their choices, and why the right ones are right. */
export function QuizPart({ quiz, onQuiz }: Props) {
  const questions = (change: (questions: readonly Question[]) => Question[]) =>
    onQuiz((before) => ({ ...before, questions: change(before.questions) }));
  const put = (question: Question, part: Partial<Question>) =>
    questions((before) =>
      before.map((known) => (keyOf(known) === keyOf(question) ? changed(known, part) : known)),
    );
  return (
    <section className={lesson.part} aria-labelledby="quiz-title" data-at="quiz">
      <h2 id="quiz-title">Questions</h2>
      <div className={styles.final}>
        <Check
          label="This is the final quiz"
          hint="Who passes it, and did all that counts, gets the certificate"
          checked={quiz.exam}
          onChange={(exam) => onQuiz((before) => ({ ...before, exam }))}
        />
      </div>
      <SortableList
        label="Questions"
        items={quiz.questions}
        onItems={questions}
        nameOf={(_, index) => `Question ${index + 1}`}
        head={(_, index) => <strong>{index + 1}.</strong>}
        row={(question, index) => (
          <QuestionFields
            question={question}
            at={`question-${index}`}
            onQuestion={(part) => put(question, part)}
          />
        )}
      />
      <Button
        look="secondary"
        onClick={() =>
          questions((before) => [...before, blank(new Set(before.map((one) => one.question)))])
        }
      >
        <Plus size={19} aria-hidden="true" />
        Add a question
      </Button>
    </section>
  );
}
