import { Advice } from '@/api/problem';
import * as studio from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { Desk } from '../draft/desk';
import { type Missing, missingFrom } from './missing';
import { PublishDialog } from './publish-dialog';

export type Step = 'review' | 'return' | 'publish' | 'archive';

interface Props {
  step: Step;
  draft: studio.CourseFile;
  desk: Desk;
  onMoved: (words: string) => Promise<void>;
  /** What the server finds missing, which this page did not. */
  onMissing: (missing: Missing[]) => void;
  onClose: () => void;
}

interface Words {
  title: string;
  text: string;
  label: string;
  act: string;
  done: string;
  required: boolean;
  danger?: true;
}

const WORDS: Record<Exclude<Step, 'publish'>, Words> = {
  review: {
    title: 'Ask for a review',
    text: 'Somebody else reads the course. Until the answer it stays as it is.',
    label: 'What to look at',
    act: 'Ask',
    done: 'The review is asked for.',
    required: false,
  },
  return: {
    title: 'Give back',
    text: 'It becomes a draft again, with your reason in its history.',
    label: 'Reason',
    act: 'Give back',
    done: 'It is a draft again.',
    required: true,
  },
  archive: {
    title: 'Archive the course',
    text: 'It leaves the catalogue and is sold no longer. Who bought it keeps it, certificates stay valid.',
    label: 'Reason',
    act: 'Archive',
    done: 'The course is archived.',
    required: true,
    danger: true,
  },
};

/** A step with a word to it. */
export function FlowDialog({ step, draft, desk, onMoved, onMissing, onClose }: Props) {
  if (step === 'publish')
    return <PublishDialog draft={draft} onMoved={onMoved} onClose={onClose} />;
  const words = WORDS[step];
  async function submit({ note = '' }: Record<string, string>) {
    const { course } = draft.course;
    if (step === 'return') await studio.giveBack(course, draft.version, note);
    else if (step === 'archive') await studio.archive(course, note);
    else if (!(await ask(course, note))) return;
    await onMoved(words.done);
  }
  async function ask(course: string, note: string) {
    await desk.flush();
    if (desk.unsaved)
      throw new Advice('Not everything is saved yet', 'Wait until it says “Saved”, then ask.');
    try {
      await studio.askReview(course, { ifVersion: desk.headVersion, note });
    } catch (error) {
      const found = missingFrom(error);
      if (found.length === 0) throw error;
      onMissing(found);
      return false;
    }
    return true;
  }
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <p>{words.text}</p>
            <TextArea
              name="note"
              label={words.label}
              optional={!words.required}
              required={words.required}
              maxLength={500}
              rows={3}
            />
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" busy={busy} look={words.danger ? 'danger' : 'primary'}>
                {words.act}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
