import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, ExternalLink, Eye } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { type Page, type PageState, type Piece, type PieceKind, read, save } from '@/api/pages';
import { isProblem } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import { useMedia } from '@/ui/display/use-media';
import { Dialog } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import { keyOf } from '@/ui/sortable/keys';
import { SortableList } from '@/ui/sortable/sortable-list';
import { same } from '../draft/row';
import lesson from '../lesson/lesson.module.css';
import { PageConflict } from './page-conflict';
import { PagePreview } from './page-preview';
import styles from './pages.module.css';
import { STATES } from './pages-screen';
import { PieceFields } from './piece-fields';
import { addable, blankPiece, PIECES } from './pieces';

/**
 * A landing page while it is written: pieces at the left, how it will look at the right. What was
 * saved elsewhere comes in only where nothing is being written.
 */
export function PageEditor({ start }: { start: Page }) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const [base, setBase] = useState(start);
  const [page, setPage] = useState(start);
  const [theirs, setTheirs] = useState<Page>();
  const [looking, setLooking] = useState(false);
  const wanted = useRef<PageState>(start.state);
  const roomy = useMedia('(min-width: 72rem)');
  const dirty = base.version === undefined || !same(page, base);
  if (!dirty && (start.version ?? 0) > (base.version ?? 0)) {
    setBase(start);
    setPage(start);
  }
  const put = (part: Partial<Page>) => setPage((before) => ({ ...before, ...part }));
  const pieces = (change: (all: readonly Piece[]) => Piece[]) =>
    setPage((before) => ({ ...before, blocks: change(before.blocks) }));
  useLeaveGuard(dirty);

  async function submit() {
    const state = wanted.current;
    try {
      const saved = await save({ ...page, state });
      setBase(saved);
      setPage((now) => afterSave(now, page, saved));
      cache.setQueryData(['pages', page.page], saved);
      await cache.invalidateQueries({ queryKey: ['pages'], exact: true });
      toast(DONE[state]);
      go(`/studio/pages/${page.page}`, { replace: true });
    } catch (error) {
      if (!isProblem(error, 409)) throw error;
      setTheirs(await read(page.page));
    }
  }
  const preview = <PagePreview page={page} />;
  const look = STATES[base.state];
  return (
    <Form submit={submit} className={styles.page ?? ''}>
      {({ busy }) => {
        const act = (state: PageState, label: string, look: 'primary' | 'secondary' | 'danger') => (
          <Button
            type="submit"
            look={look}
            busy={busy && wanted.current === state}
            onClick={() => {
              wanted.current = state;
            }}
          >
            {label}
          </Button>
        );
        return (
          <>
            <header className={styles.head}>
              <div>
                <Link href="/studio/pages" className={styles.back ?? ''}>
                  <ArrowLeft size={18} aria-hidden="true" />
                  Landing pages
                </Link>
                <h1>{page.title || 'A page without a title'}</h1>
                <p className={styles.under}>
                  <Badge tone={look.good ? 'good' : 'plain'} icon={look.icon}>
                    {look.label}
                  </Badge>
                  {base.state === 'PUBLISHED' ? (
                    <a href={`/for/${page.page}/`} target="_blank" rel="noreferrer">
                      /for/{page.page}/ <ExternalLink size={15} aria-label="opens in a new tab" />
                    </a>
                  ) : (
                    <span>/for/{page.page}/</span>
                  )}
                  <span role="status">{dirty ? 'Not saved yet' : 'Saved'}</span>
                </p>
              </div>
              <div className={styles.acts}>
                {!roomy && (
                  <Button look="quiet" onClick={() => setLooking(true)}>
                    <Eye size={19} aria-hidden="true" />
                    Preview
                  </Button>
                )}
                {base.state === 'PUBLISHED' && act('HIDDEN', 'Take it down', 'danger')}
                {act('DRAFT', 'Save the draft', 'secondary')}
                {act(
                  'PUBLISHED',
                  base.state === 'PUBLISHED' ? 'Publish changes' : 'Publish',
                  'primary',
                )}
              </div>
            </header>
            <div className={styles.columns}>
              <div className={styles.column}>
                <section className={lesson.card} aria-label="The page">
                  <TextField
                    name="title"
                    label="Title"
                    hint="In the browser’s tab and in search results"
                    required
                    maxLength={120}
                    value={page.title}
                    onChange={(event) => put({ title: event.target.value })}
                  />
                  <TextArea
                    name="description"
                    label="In one sentence"
                    hint="Below the title in search results and when it is shared"
                    required
                    maxLength={300}
                    rows={2}
                    value={page.description}
                    onChange={(event) => put({ description: event.target.value })}
                  />
                </section>
                <SortableList
                  label="Pieces of the page"
                  items={page.blocks}
                  onItems={pieces}
                  nameOf={({ kind, heading }, index) =>
                    heading ? `${PIECES[kind]} “${heading}”` : `${PIECES[kind]} ${index + 1}`
                  }
                  head={({ kind }) => <span className={styles.kind}>{PIECES[kind]}</span>}
                  row={(piece, index) => (
                    <PieceFields
                      piece={piece}
                      at={`blocks[${index}]`}
                      onPiece={(next) =>
                        pieces((all) =>
                          all.map((known) => (keyOf(known) === keyOf(next) ? next : known)),
                        )
                      }
                    />
                  )}
                />
                <AddPiece
                  kinds={addable(page.blocks)}
                  onAdd={(kind) =>
                    pieces((all) =>
                      kind === 'HERO' ? [blankPiece(kind), ...all] : [...all, blankPiece(kind)],
                    )
                  }
                />
              </div>
              {roomy && (
                <aside className={styles.aside} aria-label="Preview">
                  {preview}
                </aside>
              )}
            </div>
            <Dialog open={looking} onClose={() => setLooking(false)} kind="wide" title="Preview">
              {preview}
            </Dialog>
            {theirs && (
              <PageConflict
                mine={page}
                theirs={theirs}
                onKeepMine={() => {
                  setPage({ ...page, version: theirs.version ?? 0 });
                  setTheirs(undefined);
                  toast('Yours is on top of theirs now. Save it again.');
                }}
                onLater={() => setTheirs(undefined)}
                onTakeTheirs={() => {
                  cache.setQueryData(['pages', page.page], theirs);
                  setBase(theirs);
                  setPage(theirs);
                  setTheirs(undefined);
                }}
              />
            )}
          </>
        );
      }}
    </Form>
  );
}

/** What was typed while the save was under way stays, on top of what was saved. */
function afterSave(now: Page, sent: Page, saved: Page): Page {
  const { version = 0, state } = saved;
  const mine = { ...now, version, state };
  return now === sent && !same(mine, saved) ? saved : mine;
}

const DONE: Record<PageState, string> = {
  DRAFT: 'The draft is saved.',
  PUBLISHED: 'The page is out.',
  HIDDEN: 'The page is taken down.',
};

function AddPiece({
  kinds,
  onAdd,
}: {
  kinds: readonly PieceKind[];
  onAdd: (kind: PieceKind) => void;
}) {
  return (
    <fieldset className={styles.palette}>
      <legend className="visually-hidden">Add a piece</legend>
      {kinds.map((kind) => (
        <Button key={kind} look="secondary" size="small" onClick={() => onAdd(kind)}>
          {PIECES[kind]}
        </Button>
      ))}
    </fieldset>
  );
}

function useLeaveGuard(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
}
