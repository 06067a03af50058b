import { buying, type Purchase } from '@/api/buying';
import { dateWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';

export interface AskProps {
  open: boolean;
  purchase: Purchase;
  onClose: () => void;
  onChanged: () => void;
}

/** No questions, no detours: the second tap is the last. */
export function CancelDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const until = purchase.renews ?? purchase.until;
  async function submit() {
    await buying.cancel(purchase.order);
    toast('Cancelled. Nothing more is charged.');
    onChanged();
    onClose();
  }
  return (
    <Dialog open={open} onClose={onClose} title={`Cancel ${purchase.title}?`}>
      <p>
        {until
          ? `Everything stays open until ${dateWords(until)}, and nothing more is charged.`
          : 'Everything stays open to the end of what you have paid for.'}{' '}
        Your progress and notes are kept.
      </p>
      <Form submit={submit}>
        {({ busy }) => (
          <DialogActs>
            <Button look="secondary" onClick={onClose}>
              Keep it
            </Button>
            <Button type="submit" look="danger" busy={busy}>
              Yes, cancel
            </Button>
          </DialogActs>
        )}
      </Form>
    </Dialog>
  );
}
