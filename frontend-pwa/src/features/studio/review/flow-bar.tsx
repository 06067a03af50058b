import {
  CalendarClock,
  CheckCheck,
  CircleCheck,
  Eye,
  Send,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Me } from '@/api/contract';
import * as studio from '@/api/studio';
import { momentOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Menu } from '@/ui/overlay/menu';
import { toast } from '@/ui/overlay/toast';
import type { Desk } from '../draft/desk';
import styles from './flow.module.css';
import { FlowDialog, type Step } from './flow-dialogs';
import type { Missing } from './missing';
import { MissingDialog } from './missing-dialog';

interface Props {
  draft: studio.CourseFile;
  desk: Desk;
  me: Me;
  missing: readonly Missing[];
  onMoved: () => Promise<unknown>;
}

/** Where the course stands on its way to learners, and the next step of it. */
export function FlowBar({ draft, desk, me, missing, onMoved }: Props) {
  const [dialog, setDialog] = useState<Step | 'missing'>();
  const [told, setTold] = useState<readonly Missing[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function take(step: () => Promise<unknown>, words: string) {
    setBusy(true);
    setFailure(undefined);
    try {
      await step();
      await onMoved();
      toast(words);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  const acts = { draft, me, missing, busy, open: setDialog, take };
  return (
    <>
      <section className={styles.bar} aria-label="On the way to learners" data-state={draft.state}>
        <Words draft={draft} missing={missing} />
        <div className={styles.acts}>
          <Acts {...acts} />
          {draft.published > 0 && draft.state !== 'ARCHIVED' && (
            <Menu
              trigger={<Button look="quiet">More</Button>}
              entries={[
                {
                  label: 'Archive the course',
                  danger: true,
                  onSelect: () => setDialog('archive'),
                },
              ]}
            />
          )}
        </div>
      </section>
      {failure !== undefined && <Failure error={failure} />}
      {dialog === 'missing' && (
        <MissingDialog
          course={draft.course.course}
          missing={told.length > 0 ? told : missing}
          onClose={() => {
            setTold([]);
            setDialog(undefined);
          }}
        />
      )}
      {dialog !== undefined && dialog !== 'missing' && (
        <FlowDialog
          step={dialog}
          draft={draft}
          desk={desk}
          onClose={() => setDialog(undefined)}
          onMissing={(found) => {
            setTold(found);
            setDialog('missing');
          }}
          onMoved={async (words) => {
            await onMoved();
            setDialog(undefined);
            toast(words);
          }}
        />
      )}
    </>
  );
}

const lastOf = ({ history }: studio.CourseFile, act: studio.Act) =>
  history.findLast((one) => one.act === act);

function Words({ draft, missing }: Pick<Props, 'draft' | 'missing'>) {
  const asked = lastOf(draft, 'ASKED_FOR_REVIEW');
  const last = draft.history.at(-1);
  const lines: Record<studio.CourseState, [ReactNode, ReactNode]> = {
    DRAFT: [
      missing.length > 0 ? (
        <TriangleAlert key="icon" size={20} aria-hidden="true" />
      ) : (
        <CircleCheck key="icon" size={20} aria-hidden="true" />
      ),
      missing.length === 0
        ? 'Everything is there. Somebody else reads it before it goes out.'
        : missing.length === 1
          ? 'One thing is missing before a review.'
          : `${missing.length} things are missing before a review.`,
    ],
    REVIEW: [
      <Eye key="icon" size={20} aria-hidden="true" />,
      <>
        {asked?.by ?? 'Somebody'} asked for a review. Until it is answered nothing changes.
        {asked?.note && <q>{asked.note}</q>}
      </>,
    ],
    APPROVED: [
      <CheckCheck key="icon" size={20} aria-hidden="true" />,
      `${lastOf(draft, 'APPROVED')?.by ?? 'Somebody'} approved it. It can go out.`,
    ],
    SCHEDULED: [
      <CalendarClock key="icon" size={20} aria-hidden="true" />,
      `Goes out by itself ${draft.due ? momentOf(draft.due) : 'soon'}, your time.`,
    ],
    PUBLISHED: [
      <CircleCheck key="icon" size={20} aria-hidden="true" />,
      'This is what learners have. What you change now is a new draft until it is published.',
    ],
    ARCHIVED: [
      <Eye key="icon" size={20} aria-hidden="true" />,
      'No longer offered. Who bought it keeps it. Changing it begins a new draft.',
    ],
  };
  const [icon, words] = lines[draft.state];
  return (
    <div className={styles.words}>
      {icon}
      <p>
        {words}
        {draft.state === 'DRAFT' && last?.act === 'RETURNED' && (
          <>
            {' '}
            {last.by} gave it back:
            <q>{last.note}</q>
          </>
        )}
      </p>
    </div>
  );
}

interface ActsProps {
  draft: studio.CourseFile;
  me: Me;
  missing: readonly Missing[];
  busy: boolean;
  open: (dialog: Step | 'missing') => void;
  take: (step: () => Promise<unknown>, words: string) => Promise<void>;
}

/** What can be done next; who asked for the review leaves the answer to somebody else. */
function Acts({ draft, me, missing, busy, open, take }: ActsProps) {
  const mine = draft.yours;
  const operator = me.here.roles.includes('OPERATOR');
  const back = (
    <Button look="secondary" onClick={() => open('return')}>
      <Undo2 size={19} aria-hidden="true" />
      Give back
    </Button>
  );
  switch (draft.state) {
    case 'DRAFT':
      return missing.length > 0 ? (
        <Button look="secondary" onClick={() => open('missing')}>
          See what is missing
        </Button>
      ) : (
        <Button onClick={() => open('review')}>
          <Send size={19} aria-hidden="true" />
          Ask for a review
        </Button>
      );
    case 'REVIEW':
      return (
        <>
          {back}
          {mine && !operator ? (
            <span className={styles.quiet}>Somebody else approves it.</span>
          ) : (
            <Button
              busy={busy}
              onClick={() =>
                take(() => studio.approve(draft.course.course, draft.version), 'It is approved.')
              }
            >
              <CheckCheck size={19} aria-hidden="true" />
              Approve
            </Button>
          )}
        </>
      );
    case 'APPROVED':
      return (
        <>
          {back}
          <Button onClick={() => open('publish')}>Publish</Button>
        </>
      );
    case 'SCHEDULED':
      return (
        <Button
          look="secondary"
          busy={busy}
          onClick={() =>
            take(() => studio.unschedule(draft.course.course), 'It is off the schedule.')
          }
        >
          Take off the schedule
        </Button>
      );
    default:
      return null;
  }
}
