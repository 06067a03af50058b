import type { components } from './generated';
import { get, post } from './operation';

/** What a buyer reads and sends, by its short names; the shapes themselves are generated. */
type Schemas = components['schemas'];

/** How far a checkout is; the e-mail address is only hinted at. */
export type Checkout = Schemas['ShowCheckoutOutcome'];
export type PurchaseAct = Schemas['PurchaseAction'];
export type Interval = Schemas['OfferInterval'];
export type Purchase = Schemas['Purchase'];
export type Bill = Schemas['ShowReceiptsHistory']['bills'][number];
export type Offer = Schemas['ListOffersOnSale'];
/** What a change costs: at once, and with each bill from then on. */
export type Quote = Schemas['PreviewChangeQuote'];
export type WithdrawalRight = Schemas['ShowWithdrawalRight'];

export const buying = {
  offers: () => get('/api/offers', { open: true }),
  checkout: (order: string, session: string) =>
    get('/api/checkout/{order}', { path: { order }, query: { session }, open: true }),
  claim: () => post('/api/me/purchases/claim'),
  purchases: () => get('/api/me/purchases'),
  receipts: (order: string) => get('/api/me/purchases/{order}/receipts', { path: { order } }),
  quote: (order: string, price: string) =>
    get('/api/me/purchases/{order}/change', { path: { order }, query: { price } }),
  change: (order: string, price: string) =>
    post('/api/me/purchases/{order}/change', { path: { order }, body: { price } }),
  pause: (order: string, resumes: string) =>
    post('/api/me/purchases/{order}/pause', { path: { order }, body: { resumes } }),
  resume: (order: string) => post('/api/me/purchases/{order}/resume', { path: { order } }),
  cancel: (order: string) => post('/api/me/purchases/{order}/cancel', { path: { order } }),
  renew: (order: string) => post('/api/me/purchases/{order}/renew', { path: { order } }),
  portal: (order: string) => post('/api/me/purchases/{order}/portal', { path: { order } }),
  withdrawal: (order: string) => get('/api/me/purchases/{order}/withdrawal', { path: { order } }),
  withdraw: (order: string) =>
    post('/api/me/purchases/{order}/withdrawal', { path: { order }, body: { confirm: true } }),
};
