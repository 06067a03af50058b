import { Plus, X } from 'lucide-react';
import type { Choice, Question } from '@/api/studio';
import { Button, IconButton } from '@/ui/controls/button';
import { Check } from '@/ui/controls/check';
import { TextArea, TextField } from '@/ui/controls/field';
import { choose, turnMany } from './choices';
import styles from './quiz.module.css';

interface Props {
  question: Question;
  at: string;
  onQuestion: (part: Partial<Question>) => void;
}

const MOST = 8;

/** One question: its words, what can be chosen, which of it is right, and why. */
export function QuestionFields({ question, at, onQuestion }: Props) {
  const { choices, many } = question;
  const put = (index: number, part: Partial<Choice>) =>
    onQuestion({
      choices: choices.map((choice, place) => (place === index ? { ...choice, ...part } : choice)),
    });
  return (
    <>
      <TextArea
        name=""
        label="Question"
        rows={2}
        maxLength={500}
        data-at={at}
        value={question.text}
        onChange={(event) => onQuestion({ text: event.target.value })}
      />
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>
          Choices; mark {many ? 'all that are' : 'the one that is'} right
        </legend>
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no name, and none is moved
          <div key={index} className={styles.choice}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={`right-${question.question}`}
              checked={choice.right}
              aria-label={`Choice ${index + 1} is right`}
              onChange={(event) =>
                onQuestion({ choices: choose(choices, index, event.target.checked, many) })
              }
            />
            <TextField
              name=""
              label={<span className="visually-hidden">Choice {index + 1}</span>}
              placeholder={`Choice ${index + 1}`}
              maxLength={300}
              value={choice.text}
              onChange={(event) => put(index, { text: event.target.value })}
            />
            <IconButton
              small
              label={`Remove choice ${index + 1}`}
              disabled={choices.length <= 2}
              onClick={() => onQuestion({ choices: choices.toSpliced(index, 1) })}
            >
              <X size={17} aria-hidden="true" />
            </IconButton>
          </div>
        ))}
        <div className={styles.below}>
          {choices.length < MOST && (
            <Button
              look="quiet"
              size="small"
              onClick={() => onQuestion({ choices: [...choices, { text: '', right: false }] })}
            >
              <Plus size={17} aria-hidden="true" />
              Add a choice
            </Button>
          )}
          <Check
            label="Several are right"
            checked={many}
            onChange={(next) => onQuestion(turnMany(question, next))}
          />
        </div>
      </fieldset>
      <TextArea
        name=""
        label="Why"
        hint="Shown as soon as somebody has answered"
        rows={2}
        maxLength={800}
        value={question.explanation}
        onChange={(event) => onQuestion({ explanation: event.target.value })}
      />
    </>
  );
}
