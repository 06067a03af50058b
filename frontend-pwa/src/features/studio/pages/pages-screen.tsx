import { useQuery } from '@tanstack/react-query';
import { EyeOff, GlobeCheck, LayoutTemplate, PencilLine, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { list, type PageState } from '@/api/pages';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { Dialog, DialogActs, toBeginWith } from '@/ui/overlay/dialog';
import cards from '../list/list.module.css';
import { slugFor } from '../outline/outline';

export const STATES: Record<PageState, { label: string; icon: ReactNode; good?: true }> = {
  DRAFT: { label: 'Draft', icon: <PencilLine size={15} /> },
  PUBLISHED: { label: 'Published', icon: <GlobeCheck size={15} />, good: true },
  HIDDEN: { label: 'Hidden', icon: <EyeOff size={15} /> },
};

/** Landing pages: what is sent out in letters and put behind a code on paper. */
export default function PagesScreen() {
  const pages = useQuery({ queryKey: ['pages'], queryFn: list });
  const [fresh, setFresh] = useState(false);
  if (pages.isError && !pages.data)
    return <Failed whole error={pages.error} retry={() => pages.refetch()} />;
  if (!pages.data) return <Loading blocks={2} lines={1} label="Loading the pages" />;
  const all = pages.data.pages;
  const begin = (
    <Button onClick={() => setFresh(true)}>
      <Plus size={20} aria-hidden="true" />
      New page
    </Button>
  );
  return (
    <div className={cards.page}>
      <header className={cards.head}>
        <div>
          <h1>Landing pages</h1>
          <p className={cards.quiet}>
            One page for one occasion, made of a few pieces, at an address of its own.
          </p>
        </div>
        {all.length > 0 && begin}
      </header>
      {all.length === 0 && (
        <Empty title="No landing page yet" icon={<LayoutTemplate size={32} />} act={begin}>
          For a talk, a letter or an advertisement: a headline, a few words, the courses that fit.
        </Empty>
      )}
      <ul className={cards.cards}>
        {all.map(({ page, title, state }) => (
          <li key={page} className={cards.card}>
            <p className={cards.top}>
              <span className={cards.quiet}>/for/{page}/</span>
              <Badge tone={STATES[state].good ? 'good' : 'plain'} icon={STATES[state].icon}>
                {STATES[state].label}
              </Badge>
            </p>
            <h2>
              <Link href={`/studio/pages/${page}`}>{title}</Link>
            </h2>
          </li>
        ))}
      </ul>
      {fresh && (
        <NewPageDialog
          taken={new Set(all.map(({ page }) => page))}
          onClose={() => setFresh(false)}
        />
      )}
    </div>
  );
}

function NewPageDialog({ taken, onClose }: { taken: ReadonlySet<string>; onClose: () => void }) {
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const page = slugFor(title, taken, 'page');
  return (
    <Dialog open onClose={onClose} title="New page">
      <Form
        submit={async () => go(`/studio/pages/${page}?new=${encodeURIComponent(title.trim())}`)}
      >
        {({ busy }) => (
          <>
            <TextField
              ref={toBeginWith}
              name="title"
              label="Title"
              required
              maxLength={120}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            {title.trim() !== '' && (
              <p className={cards.quiet}>
                It will be at <strong>/for/{page}/</strong>.
              </p>
            )}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" busy={busy}>
                Begin
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
