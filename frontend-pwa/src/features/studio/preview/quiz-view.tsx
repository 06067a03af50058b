import type { Quiz } from '@/api/studio';
import { keyOf } from '@/ui/sortable/keys';
import styles from './preview.module.css';

/** Questions as they are asked; the answers are only the editor's. */
export const QuizView = ({ quiz }: { quiz: Quiz }) => (
  <ol className={styles.questions}>
    {quiz.questions.map((question) => (
      <li key={keyOf(question)}>
        <strong>{question.text || 'A question'}</strong>
        <ul className={styles.choices}>
          {question.choices.map(
            ({ text }, index) =>
              text && (
                // biome-ignore lint/suspicious/noArrayIndexKey: choices have no name
                <li key={index} data-many={question.many}>
                  {text}
                </li>
              ),
          )}
        </ul>
      </li>
    ))}
  </ol>
);
