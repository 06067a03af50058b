import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import styles from './offers.module.css';
import { blankPrice, CURRENCIES, type PriceDraft } from './price-draft';

interface Props {
  prices: readonly PriceDraft[];
  onPrices: (prices: PriceDraft[]) => void;
}

/** Prices that are sold now; a saved one is read only, a new one is free to type. */
export function PriceFields({ prices, onPrices }: Props) {
  const put = (index: number, part: Partial<PriceDraft>) =>
    onPrices(prices.map((price, place) => (place === index ? { ...price, ...part } : price)));
  return (
    <fieldset className={styles.prices}>
      <legend className={styles.legend}>Prices</legend>
      {prices.map((price, index) => (
        <div key={price.name ?? `new-${index}`} className={styles.price}>
          <header className={styles.head}>
            <strong>{price.name ?? 'A new price'}</strong>
            <IconButton
              small
              label={`Sell ${price.name ?? 'the new price'} no longer`}
              disabled={prices.length === 1}
              onClick={() => onPrices(prices.toSpliced(index, 1))}
            >
              <X size={18} aria-hidden="true" />
            </IconButton>
          </header>
          <fieldset disabled={price.name !== undefined} className={styles.fields}>
            <legend className="visually-hidden">{price.name ?? 'A new price'}</legend>
            <Select
              label="Paid"
              value={price.interval}
              onChange={(interval) => put(index, { interval })}
              options={[
                { value: 'ONCE', label: 'Once' },
                { value: 'MONTH', label: 'Each month' },
                { value: 'YEAR', label: 'Each year' },
              ]}
            />
            {CURRENCIES.map((currency) => (
              <TextField
                key={currency}
                name=""
                label={currency.toUpperCase()}
                inputMode="decimal"
                value={price.amounts[currency] ?? ''}
                onChange={(event) =>
                  put(index, { amounts: { ...price.amounts, [currency]: event.target.value } })
                }
              />
            ))}
            {price.interval !== 'ONCE' && (
              <TextField
                name=""
                type="number"
                label="Days to try"
                min={0}
                max={90}
                value={price.trialDays}
                onChange={(event) => put(index, { trialDays: Number(event.target.value) })}
              />
            )}
          </fieldset>
        </div>
      ))}
      <Button look="secondary" size="small" onClick={() => onPrices([...prices, blankPrice])}>
        <Plus size={17} aria-hidden="true" />
        Add a price
      </Button>
    </fieldset>
  );
}
