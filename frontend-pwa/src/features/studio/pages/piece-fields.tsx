import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import type { PageQuestion, Piece } from '@/api/pages';
import { list } from '@/api/studio';
import { Button, IconButton } from '@/ui/controls/button';
import { Check } from '@/ui/controls/check';
import { TextArea, TextField } from '@/ui/controls/field';
import { changed } from '@/ui/sortable/keys';
import { LinesField } from '../lesson/lines-field';
import styles from './pages.module.css';

interface Props {
  piece: Piece;
  /** How the server calls it, so that what it objects to lands beside its field. */
  at: string;
  onPiece: (piece: Piece) => void;
}

/** The fields of one piece of a page. */
export function PieceFields({ piece, at, onPiece }: Props) {
  const put = (part: Partial<Piece>) => onPiece(changed(piece, part));
  const line = (field: 'heading' | 'by' | 'label' | 'link', label: string, most: number) => (
    <TextField
      name={`${at}.${field}`}
      label={label}
      maxLength={most}
      value={piece[field] ?? ''}
      onChange={(event) => put({ [field]: event.target.value })}
    />
  );
  const text = (label: string, rows = 3) => (
    <TextArea
      name={`${at}.text`}
      label={label}
      maxLength={3000}
      rows={rows}
      value={piece.text ?? ''}
      onChange={(event) => put({ text: event.target.value })}
    />
  );
  switch (piece.kind) {
    case 'HERO':
      return (
        <>
          {line('heading', 'Headline', 120)}
          {text('Below it', 2)}
        </>
      );
    case 'TEXT':
      return (
        <>
          {line('heading', 'Heading', 120)}
          {text('Text')}
        </>
      );
    case 'LIST':
      return (
        <>
          {line('heading', 'Heading', 120)}
          <LinesField label="Items" lines={piece.items ?? []} onLines={(items) => put({ items })} />
        </>
      );
    case 'COURSES':
      return (
        <>
          {line('heading', 'Heading', 120)}
          <CourseChoice chosen={piece.courses ?? []} onChoose={(courses) => put({ courses })} />
        </>
      );
    case 'TESTIMONIAL':
      return (
        <>
          {text('Words', 2)}
          {line('by', 'Whose', 80)}
        </>
      );
    case 'QUESTIONS':
      return (
        <>
          {line('heading', 'Heading', 120)}
          <Questions
            questions={piece.questions ?? []}
            onQuestions={(questions) => put({ questions })}
          />
        </>
      );
    case 'ACTION':
      return (
        <>
          {line('label', 'What it says', 60)}
          {line('link', 'Where it leads, on this site', 200)}
        </>
      );
  }
}

function CourseChoice({
  chosen,
  onChoose,
}: {
  chosen: readonly string[];
  onChoose: (courses: string[]) => void;
}) {
  const courses = useQuery({ queryKey: ['studio'], queryFn: list });
  const shown = courses.data?.courses.filter(({ published }) => published > 0) ?? [];
  return (
    <fieldset>
      <legend className={styles.legend}>Which courses; none ticked shows all</legend>
      {shown.map(({ course, title }) => (
        <Check
          key={course}
          label={title}
          checked={chosen.includes(course)}
          onChange={(wanted) =>
            onChoose(wanted ? [...chosen, course] : chosen.filter((known) => known !== course))
          }
        />
      ))}
      {shown.length === 0 && <p className={styles.quiet}>No course is published yet.</p>}
    </fieldset>
  );
}

function Questions({
  questions,
  onQuestions,
}: {
  questions: readonly PageQuestion[];
  onQuestions: (questions: PageQuestion[]) => void;
}) {
  const put = (index: number, part: Partial<PageQuestion>) =>
    onQuestions(questions.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {questions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: questions have no name, and none is moved
        <div key={index} className={styles.question}>
          <TextField
            name=""
            label={`Question ${index + 1}`}
            maxLength={200}
            value={one.question}
            onChange={(event) => put(index, { question: event.target.value })}
          />
          <IconButton
            small
            label={`Remove question ${index + 1}`}
            disabled={questions.length === 1}
            onClick={() => onQuestions(questions.toSpliced(index, 1))}
          >
            <X size={17} aria-hidden="true" />
          </IconButton>
          <TextArea
            name=""
            label="Answer"
            rows={2}
            maxLength={1500}
            value={one.answer}
            onChange={(event) => put(index, { answer: event.target.value })}
          />
        </div>
      ))}
      <Button
        look="quiet"
        size="small"
        onClick={() => onQuestions([...questions, { question: '', answer: '' }])}
      >
        <Plus size={17} aria-hidden="true" />
        Add a question
      </Button>
    </>
  );
}
