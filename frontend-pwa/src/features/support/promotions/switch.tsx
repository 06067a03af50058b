import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '@/api/problem';
import { type Promotion, savePromotion } from '@/api/support';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';

/** On or off; whoever has used it keeps what it took off. */
export function Switch({ promotion }: { promotion: Promotion }) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const { code, active } = promotion;
  async function turn(on: boolean) {
    const { used: _, ...wish } = promotion;
    setBusy(true);
    try {
      await savePromotion({ ...wish, active: on });
      await cache.invalidateQueries({ queryKey: ['promotions'] });
      toast(on ? `${code} can be used again.` : `${code} is switched off.`);
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button look="secondary" size="small" busy={busy} onClick={() => turn(!active)}>
      {active ? 'Switch off' : 'Switch on'}
      <span className="visually-hidden"> {code}</span>
    </Button>
  );
}
