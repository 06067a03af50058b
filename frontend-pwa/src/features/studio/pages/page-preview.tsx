import { useQuery } from '@tanstack/react-query';
import type { Page, Piece } from '@/api/pages';
import { list } from '@/api/studio';
import { keyOf } from '@/ui/sortable/keys';
import styles from './preview.module.css';

/** The page in small, piece by piece. */
export function PagePreview({ page }: { page: Page }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keys must reach what scrolls
    <section className={styles.paper} tabIndex={0} aria-label={`How ${page.title} will look`}>
      {page.blocks.map((piece) => (
        <PieceView key={keyOf(piece)} piece={piece} />
      ))}
    </section>
  );
}

function PieceView({ piece }: { piece: Piece }) {
  const { kind, heading, text, items, questions, by, label } = piece;
  if (kind === 'HERO')
    return (
      <div className={styles.hero}>
        <p className={styles.headline}>{heading || 'The headline'}</p>
        {text && <p>{text}</p>}
      </div>
    );
  if (kind === 'ACTION') return <p className={styles.action}>{label || 'The button'}</p>;
  if (kind === 'TESTIMONIAL')
    return (
      <blockquote className={styles.voice}>
        <p>{text || 'What somebody says'}</p>
        {by && <footer>{by}</footer>}
      </blockquote>
    );
  return (
    <div className={styles.piece}>
      {heading && <p className={styles.heading}>{heading}</p>}
      {kind === 'TEXT' && text?.split(/\n+/).map((part) => <p key={part}>{part}</p>)}
      {kind === 'LIST' && (
        <ul>
          {items?.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {kind === 'COURSES' && <Courses chosen={piece.courses ?? []} />}
      {kind === 'QUESTIONS' &&
        questions?.map((one) => (
          <p key={one.question} className={styles.question}>
            <strong>{one.question}</strong>
            {one.answer}
          </p>
        ))}
    </div>
  );
}

function Courses({ chosen }: { chosen: readonly string[] }) {
  const courses = useQuery({ queryKey: ['studio'], queryFn: list });
  const shown = courses.data?.courses.filter(
    ({ course, published }) => published > 0 && (chosen.length === 0 || chosen.includes(course)),
  );
  return (
    <div className={styles.courses}>
      {shown?.map(({ course, title }) => (
        <span key={course}>{title}</span>
      ))}
    </div>
  );
}
