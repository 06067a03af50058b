import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, FileDown, History, Info, ListTree } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Me } from '@/api/contract';
import type { CourseFile } from '@/api/studio';
import { Badge } from '@/ui/display/badge';
import { Loading } from '@/ui/display/states';
import { useCurrentInView } from '@/ui/display/use-current-in-view';
import { AboutCourse } from '../about/about-course';
import { type Conflict, HEAD } from '../draft/desk';
import { useDesk } from '../draft/use-desk';
import { FlowBar } from '../review/flow-bar';
import { missingIn } from '../review/missing';
import { isLocked, STATES } from '../words';
import { ConflictDialog } from './conflict-dialog';
import styles from './course.module.css';
import { Lessons } from './lessons';
import { SavedSign } from './saved-sign';
import { useFocusAt } from './use-focus-at';

const HistoryPart = lazy(() => import('../review/history-part'));
const ImportPart = lazy(() => import('../import/import-part'));

interface Props {
  draft: CourseFile;
  part: string | undefined;
  lesson: string | undefined;
  me: Me;
}

const PARTS = [
  { part: undefined, label: 'Lessons', icon: <ListTree size={18} aria-hidden="true" /> },
  { part: 'about', label: 'About the course', icon: <Info size={18} aria-hidden="true" /> },
  { part: 'history', label: 'History', icon: <History size={18} aria-hidden="true" /> },
  { part: 'import', label: 'From a PDF', icon: <FileDown size={18} aria-hidden="true" /> },
];

/** One course while it is written: its parts, where it stands, and what is saved. */
export function Writing({ draft, part, lesson, me }: Props) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const { desk, state } = useDesk(draft, me.user);
  const head = desk.head;
  const locked = isLocked(draft.state);
  const missing = missingIn(head, (id) => desk.lesson(id));
  const conflict = state.conflicts[0];
  const parts = useCurrentInView<HTMLElement>(part ?? '');
  const [later, setLater] = useState<Conflict>();
  const look = STATES[draft.state];
  const known = useRef(draft);
  known.current = draft;
  useEffect(() => {
    // The first change of what is published makes it a draft.
    const { state: before, course } = known.current;
    if (state.last && state.last.state !== before)
      void cache.invalidateQueries({ queryKey: ['studio', course.course] });
  }, [state.last, cache]);
  useFocusAt(`${part} ${lesson}`);

  const moved = () => cache.invalidateQueries({ queryKey: ['studio'] });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          <Link href="/studio" className={styles.back ?? ''}>
            <ArrowLeft size={18} aria-hidden="true" />
            Courses
          </Link>
          <h1>{head.title || 'A course without a title'}</h1>
          <p className={styles.under}>
            <Badge tone={look.tone} icon={look.icon}>
              {look.label}
            </Badge>
            <span>
              {draft.published > 0
                ? `Learners have version ${draft.published}`
                : 'Not published yet'}
            </span>
            <SavedSign
              state={state}
              retry={() => void desk.flush()}
              onDecide={() => setLater(undefined)}
            />
          </p>
        </div>
      </header>
      <FlowBar draft={draft} desk={desk} me={me} missing={missing} onMoved={moved} />
      <nav ref={parts} className={styles.parts} aria-label="Parts of the course">
        {PARTS.filter((one) => one.part !== 'import' || !locked).map((one) => (
          <Link
            key={one.label}
            href={`/studio/${draft.course.course}${one.part ? `/${one.part}` : ''}`}
            className={styles.part ?? ''}
            aria-current={
              one.part === part || (one.part === undefined && part === 'lesson')
                ? 'page'
                : undefined
            }
          >
            {one.icon}
            {one.label}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Loading lines={6} />}>
        {part === 'about' && <AboutCourse head={head} onHead={desk.changeHead} locked={locked} />}
        {part === 'history' && <HistoryPart draft={draft} desk={desk} onMoved={moved} />}
        {part === 'import' && (
          <ImportPart
            desk={desk}
            onDone={(first) => go(`/studio/${draft.course.course}/lesson/${first}`)}
          />
        )}
        {(part === undefined || part === 'lesson') && (
          <Lessons
            course={draft.course.course}
            desk={desk}
            state={state}
            lesson={lesson}
            locked={locked}
            missing={missing}
          />
        )}
      </Suspense>
      {conflict && conflict !== later && (
        <ConflictDialog
          conflict={conflict}
          mine={state.rows.get(conflict.row)?.mine ?? {}}
          title={conflict.row === HEAD ? head.title : (desk.lesson(conflict.row)?.title ?? '')}
          onDecide={desk.decide}
          onLater={() => setLater(conflict)}
        />
      )}
    </div>
  );
}
