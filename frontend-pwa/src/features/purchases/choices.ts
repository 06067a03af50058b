import type { Offer, Purchase } from '@/api/buying';
import { priceWords } from './words';

export interface PlanChoice {
  value: string;
  label: string;
  more: string;
}

/** The plans one may change to: of the same sort, in the same money, paid again and again. */
export function choicesFor(purchase: Purchase, offers: readonly Offer[]): PlanChoice[] {
  const { kind, currency, price } = purchase;
  const licence = kind === 'LICENCE';
  return offers
    .filter((offer) => (offer.kind === 'LICENCE') === licence)
    .flatMap((offer) =>
      offer.prices.flatMap((one) => {
        const amount = one.amounts[currency];
        return one.interval && amount !== undefined && one.price !== price
          ? [
              {
                value: one.price,
                label: offer.title,
                more: priceWords(amount, currency, one.interval),
              },
            ]
          : [];
      }),
    );
}
