import { useState } from 'react';
import { api } from '@/api/client';
import { explain } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';

/** Sends a new link; the old one stops working. */
export function SendAgain({ patient, look }: { patient: string; look: 'quiet' | 'secondary' }) {
  const [busy, setBusy] = useState(false);
  async function send() {
    setBusy(true);
    try {
      await api.patients.inviteAgain(patient);
      toast('A new invitation is on its way.');
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button look={look} size="small" busy={busy} onClick={send}>
      Send it again
    </Button>
  );
}
