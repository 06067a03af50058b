import { ArrowLeft, SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { Film } from '@/catalogue/film';
import { HowTo } from '@/catalogue/how-to';
import { useCare } from '@/offline/use-phone';
import { ButtonLink } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './shelf.module.css';
import { useShelf } from './shelf-screen';

/** One exercise to look up: its film, and how it is done. */
export function ShelfExercise({ exercise }: { exercise: string }) {
  const { care } = useCare();
  const shelf = useShelf(care?.plan);
  if (shelf.isError) return <Failed error={shelf.error} retry={() => shelf.refetch()} />;
  if (!care || !shelf.data) return <Loading blocks={2} lines={3} />;
  const found = shelf.data.find((known) => known.exercise === exercise);
  if (!found)
    return (
      <Empty
        whole
        title="This is not in your library"
        icon={<SearchX size={32} />}
        act={<ButtonLink href="/exercises">To your library</ButtonLink>}
      >
        Your practitioner may have taken it out.
      </Empty>
    );
  const item = care.plan.items.find((known) => known.exercise === exercise);
  return (
    <article className={styles.one}>
      <Link href="/exercises" className={styles.back ?? ''}>
        <ArrowLeft size={22} aria-hidden="true" />
        Library
      </Link>
      <h1>{found.name}</h1>
      <Film film={item?.media ? { exercise, media: item.media } : found} title={found.name} />
      {item && (
        <p>
          In your plan: {doseWords(item.dose)},{' '}
          {scheduleWords(item.dose.schedule, care.rules.today)}.
        </p>
      )}
      <HowTo exercise={found} />
    </article>
  );
}
