import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Advice } from '@/api/problem';
import { type Promotion, savePromotion } from '@/api/support';
import { readMoney } from '@/money/money';
import { Button } from '@/ui/controls/button';
import { Check } from '@/ui/controls/check';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';

type Off = 'percent' | 'usd' | 'cad' | 'eur' | 'gbp';
const OFF: { value: Off; label: string }[] = [
  { value: 'percent', label: 'Per cent' },
  { value: 'usd', label: 'US dollars' },
  { value: 'cad', label: 'Canadian dollars' },
  { value: 'eur', label: 'Euros' },
  { value: 'gbp', label: 'Pounds' },
];

function discountOf(off: Off, text: string): Pick<Promotion, 'percent' | 'amounts'> {
  const value = off === 'percent' ? Number(text) : readMoney(text, off);
  if (value && off !== 'percent') return { percent: 0, amounts: { [off]: value } };
  if (value && Number.isInteger(value) && value > 0 && value <= 100)
    return { percent: value, amounts: {} };
  throw new Advice(
    'This takes nothing off',
    'Type a number such as 20, or an amount such as 10.00.',
  );
}

/** A new code. What it takes off never changes; it can only be switched off again. */
export function PromotionDialog({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient();
  const [off, setOff] = useState<Off>('percent');
  const [firstTime, setFirstTime] = useState(false);
  async function submit(typed: Record<string, string>) {
    const { code = '', value = '', most = '1', months = '0', expires } = typed;
    const name = code.toUpperCase();
    await savePromotion({
      ...discountOf(off, value),
      promotion: name.toLowerCase(),
      code: name,
      offers: [],
      months: Number(months),
      most: Number(most),
      firstTime,
      active: true,
      ...(expires ? { expires: new Date(`${expires}T23:59:59`).toISOString() } : {}),
    });
    await cache.invalidateQueries({ queryKey: ['promotions'] });
    toast(`${name} can be used.`);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title="New promotion">
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <TextField
              name="code"
              label="Code"
              hint="What buyers type: 6 to 24 letters and digits, a letter first"
              required
              pattern="[A-Za-z][A-Za-z0-9]{5,23}"
              maxLength={24}
              autoComplete="off"
            />
            <Select label="Takes off" value={off} onChange={setOff} options={OFF} />
            <TextField
              name="value"
              label={off === 'percent' ? 'How many per cent' : 'How much'}
              inputMode="decimal"
              required
            />
            <TextField
              name="most"
              type="number"
              label="How often at most"
              required
              min={1}
              max={1_000_000}
            />
            <TextField
              name="months"
              type="number"
              label="For how many months of a membership"
              hint="0 is its first bill only"
              min={0}
              max={36}
              defaultValue={0}
            />
            <TextField name="expires" type="date" label="Until the end of" optional />
            <Check label="Only for a first purchase" checked={firstTime} onChange={setFirstTime} />
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" busy={busy}>
                Make it
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
