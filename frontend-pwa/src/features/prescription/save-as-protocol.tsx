import { useQueryClient } from '@tanstack/react-query';
import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Phase, PlanItem } from '@/api/contract';
import { useFeature } from '@/api/use-feature';
import { uuidv7 } from '@/api/uuid';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import { copies } from './draft/draft';

/** Keeps what is written as a protocol for the next patient like this one. */
export function SaveAsProtocol({ items, phase }: { items: readonly PlanItem[]; phase: Phase }) {
  const cache = useQueryClient();
  const [open, setOpen] = useState(false);
  const [protocol] = useState(() => uuidv7());
  const included = useFeature('own-protocols');
  if (!included) return null;
  async function submit({ name = '' }: Record<string, string>) {
    await api.library.saveProtocol({
      protocol,
      name,
      phase,
      items: copies(items).map(({ note: _, ...item }) => item),
    });
    await cache.invalidateQueries({ queryKey: ['own-protocols'] });
    toast(`${name} is among your protocols.`);
    setOpen(false);
  }
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <BookmarkPlus size={20} aria-hidden="true" />
        Save as a protocol
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Save as a protocol">
        <Form submit={submit}>
          {({ busy }) => (
            <>
              <p>The exercises and doses, without anything about this person.</p>
              <TextField name="name" label="Name" required maxLength={120} />
              <DialogActs>
                <Button look="quiet" onClick={() => setOpen(false)}>
                  Cancel
                </Button>
                <Button type="submit" busy={busy}>
                  Save
                </Button>
              </DialogActs>
            </>
          )}
        </Form>
      </Dialog>
    </>
  );
}
