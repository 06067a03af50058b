import { DoorClosed } from 'lucide-react';
import type { Shut } from '@/api/shut';
import { Button } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';

const WORDS = {
  'practice-suspended': {
    title: 'This practice is paused',
    text: 'Its plans and pages are not available at the moment. Nothing is lost. Please contact the practice, or look again later.',
  },
  'practice-closing': {
    title: 'This practice is closing',
    text: 'Its app is no longer in use. Your data is kept for now. Please contact the practice if you need a copy.',
  },
};

/** Why there is nothing to see, and the way to look again. */
export function ShutNotice({ why }: { why: Shut }) {
  const { title, text } = WORDS[why];
  return (
    <main>
      <Empty
        whole
        title={title}
        icon={<DoorClosed size={34} />}
        act={
          <Button look="secondary" onClick={() => location.reload()}>
            Look again
          </Button>
        }
      >
        {text}
      </Empty>
    </main>
  );
}
