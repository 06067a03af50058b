import { call } from './http';

/** What operators send and read of buyers and sales; in one place until the contract has it. */
export type AccessState = 'PENDING' | 'ACTIVE' | 'GRACE' | 'PAUSED' | 'ENDED' | 'REVOKED';
export type OfferKind = 'COURSE' | 'BUNDLE' | 'TIER' | 'LICENCE';
export type Interval = 'MONTH' | 'YEAR';

/** One thing that became known of a purchase, or that somebody did. */
export interface AuditLine {
  at: string;
  what: string;
  by: string;
  amount?: number;
  note?: string;
}

export interface Purchase {
  order: string;
  offer: string;
  title: string;
  kind: OfferKind;
  courses: string[];
  state: AccessState;
  reason: string;
  until?: string;
  opened: string;
  interval?: Interval;
  currency: string;
  paid: number;
  refunded: number;
  /** What can still be paid back. */
  refundable: number;
  audit: AuditLine[];
}

export interface Buyer {
  email: string;
  name?: string;
  purchases: Purchase[];
}

export interface Price {
  price: string;
  interval?: Interval;
  trialDays: number;
  amounts: Record<string, number>;
}

export interface Offer {
  offer: string;
  version: number;
  kind: OfferKind;
  title: string;
  summary: string;
  courses: string[];
  prices: Price[];
}

export interface Promotion {
  promotion: string;
  version: number;
  code: string;
  percent?: number;
  amount?: number;
  currency?: string;
  offers: string[];
  /** How often it can be used; nothing for any number. */
  most?: number;
  used: number;
  expires?: string;
  firstTime: boolean;
  archived: boolean;
}

export interface Difference {
  order: string;
  what: string;
  ours: string;
  theirs: string;
}

export interface Reconciled {
  checked: number;
  differences: Difference[];
  cursor?: string;
}

export type RefundReason = 'REQUESTED' | 'DUPLICATE' | 'FRAUD' | 'OTHER';

const at = (order: string, verb: string) =>
  `/api/platform/purchases/${encodeURIComponent(order)}/${verb}`;

export const buyers = (email: string) =>
  call<{ buyers: Buyer[] }>('GET', `/api/platform/buyers?email=${encodeURIComponent(email)}`);
export const refund = (
  order: string,
  body: { refund: string; amount: number; reason: RefundReason; note: string },
) => call<Purchase>('POST', at(order, 'refund'), { body });
export const grant = (order: string, body: { act: string; note: string; until?: string }) =>
  call<Purchase>('POST', at(order, 'grant'), { body });
export const revoke = (order: string, body: { act: string; note: string }) =>
  call<Purchase>('POST', at(order, 'revoke'), { body });

export const offers = () => call<{ offers: Offer[] }>('GET', '/api/offers');
export const saveOffer = ({ offer, version, ...body }: Offer & { archived: boolean }) =>
  call<Offer>('PUT', `/api/platform/offers/${offer}`, { body: { ...body, ifVersion: version } });

export const promotions = () =>
  call<{ promotions: Promotion[] }>('GET', '/api/platform/promotions');
export const savePromotion = ({ promotion, version, used: _, ...body }: Promotion) =>
  call<Promotion>('PUT', `/api/platform/promotions/${promotion}`, {
    body: { ...body, ifVersion: version },
  });

export const reconcile = (cursor?: string) =>
  call<Reconciled>(
    'GET',
    `/api/platform/reconciliation${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
  );
