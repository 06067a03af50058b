import { useState } from 'react';
import { buying } from '@/api/buying';
import { Button } from '@/ui/controls/button';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import type { AskProps } from './cancel-dialog';
import { Options } from './options';
import { pauseDates } from './words';

/** A pause has an end that one chooses; until then nothing is charged. */
export function PauseDialog({ open, purchase, onClose, onChanged }: AskProps) {
  const [dates] = useState(() => pauseDates(Date.now()));
  const [until, setUntil] = useState(dates[0]?.value ?? '');
  async function submit() {
    await buying.pause(purchase.order, until);
    toast('Paused. Your place is kept.');
    onChanged();
    onClose();
  }
  return (
    <Dialog open={open} onClose={onClose} title={`Pause ${purchase.title}`}>
      <p>Nothing is charged while it is paused, and lessons are closed. You can resume any time.</p>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <Options legend="For how long?" options={dates} chosen={until} onChoose={setUntil} />
            <DialogActs>
              <Button look="secondary" onClick={onClose}>
                Not now
              </Button>
              <Button type="submit" busy={busy}>
                Pause
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
