import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
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

interface Props {
  promotion: Promotion | undefined;
  onClose: () => void;
}

type Off = 'percent' | 'usd' | 'cad' | 'eur' | 'gbp';
const OFF: { value: Off; label: string }[] = [
  { value: 'percent', label: 'Per cent' },
  { value: 'usd', label: 'US dollars' },
  { value: 'cad', label: 'Canadian dollars' },
  { value: 'eur', label: 'Euros' },
  { value: 'gbp', label: 'Pounds' },
];

type Discount = Pick<Promotion, 'percent' | 'amount' | 'currency'>;

/** What it takes off: as it was, or as it was typed for a new one. */
function discountOf(off: Off, text: string, before: Promotion | undefined): Discount {
  if (before) return before;
  const value = off === 'percent' ? Number(text) : readMoney(text, off);
  if (off === 'percent' && Number.isInteger(value) && value && value > 0 && value <= 100)
    return { percent: value };
  if (off !== 'percent' && value) return { amount: value, currency: off };
  throw new Advice(
    'This takes nothing off',
    'Type a number such as 20, or an amount such as 10.00.',
  );
}

function promotionFrom(
  { code = '', most, expires }: Record<string, string>,
  before: Promotion | undefined,
  { percent, amount, currency }: Discount,
): Promotion {
  const name = before?.code ?? code.toUpperCase();
  return {
    promotion: before?.promotion ?? name.toLowerCase(),
    version: before?.version ?? 0,
    code: name,
    offers: before?.offers ?? [],
    used: before?.used ?? 0,
    firstTime: false,
    archived: false,
    ...(percent === undefined ? {} : { percent }),
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
    ...(most ? { most: Number(most) } : {}),
    ...(expires ? { expires: new Date(`${expires}T23:59:59`).toISOString() } : {}),
  };
}

/** A new code; of one that is there only how long and how often can be changed. */
export function PromotionDialog({ promotion, onClose }: Props) {
  const cache = useQueryClient();
  const [off, setOff] = useState<Off>('percent');
  const [firstTime, setFirstTime] = useState(promotion?.firstTime ?? false);
  const archive = useRef(false);
  async function submit(typed: Record<string, string>) {
    const saved = promotionFrom(typed, promotion, discountOf(off, typed.value ?? '', promotion));
    await savePromotion({ ...saved, firstTime, archived: archive.current });
    await cache.invalidateQueries({ queryKey: ['promotions'] });
    toast(archive.current ? `${saved.code} is taken down.` : `${saved.code} is saved.`);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={promotion ? promotion.code : 'New promotion'}>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            {!promotion && (
              <>
                <TextField
                  name="code"
                  label="Code"
                  hint="What buyers type; letters and digits"
                  required
                  pattern="[A-Za-z][A-Za-z0-9]{3,29}"
                  maxLength={30}
                />
                <Select label="Takes off" value={off} onChange={setOff} options={OFF} />
                <TextField
                  name="value"
                  label={off === 'percent' ? 'How many per cent' : 'How much'}
                  inputMode="decimal"
                  required
                />
              </>
            )}
            <TextField
              name="most"
              type="number"
              label="How often at most"
              optional
              min={Math.max(1, promotion?.used ?? 1)}
              max={100_000}
              defaultValue={promotion?.most ?? ''}
            />
            <TextField
              name="expires"
              type="date"
              label="Until the end of"
              optional
              defaultValue={promotion?.expires?.slice(0, 10) ?? ''}
            />
            {!promotion && (
              <Check
                label="Only for a first purchase"
                checked={firstTime}
                onChange={setFirstTime}
              />
            )}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              {promotion && (
                <Button
                  type="submit"
                  look="danger"
                  onClick={() => {
                    archive.current = true;
                  }}
                >
                  Take it down
                </Button>
              )}
              <Button
                type="submit"
                busy={busy}
                onClick={() => {
                  archive.current = false;
                }}
              >
                Save
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
