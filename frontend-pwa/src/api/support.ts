import type { Interval, OfferKind, Purchase } from './buying';
import { call } from './http';

export type { Interval, OfferKind, Purchase } from './buying';

/** What operators send and read of buyers and sales; in one place until the contract has it. */
export type Why = 'NOT_AS_DESCRIBED' | 'DUPLICATE' | 'TECHNICAL' | 'GOODWILL' | 'FRAUD' | 'LEGAL';

/** One fact, by its key. */
export interface Known {
  what: string;
  at: string;
  source: string;
}

/** Something one of us did. */
export interface Done {
  act: string;
  what: string;
  amount: number;
  reason: Why;
  note: string;
  actor: string;
  at: string;
}

export interface Supported {
  purchase: Purchase;
  user?: string;
  email: string;
  session: string;
  customer?: string;
  subscription?: string;
  payment?: string;
  consent?: string;
  known: Known[];
  done: Done[];
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
  code: string;
  /** Off, or 0 when amounts are. */
  percent: number;
  amounts: Record<string, number>;
  offers: string[];
  /** How long it is taken off a subscription; 0 for its first bill. */
  months: number;
  most: number;
  used: number;
  expires?: string;
  firstTime: boolean;
  active: boolean;
}

export interface Difference {
  order: string;
  what: string;
  ours: string;
  stripe: string;
}

export interface Balance {
  month: string;
  checked: number;
  differences: Difference[];
  next?: string;
}

const at = (order: string, verb: string) =>
  `/api/platform/purchases/${encodeURIComponent(order)}/${verb}`;

export const buyers = (email: string) =>
  call<{ purchases: Supported[] }>(
    'GET',
    `/api/platform/buyers?email=${encodeURIComponent(email)}`,
  );
export const refund = (
  order: string,
  body: { refund: string; amount: number; reason: Why; note: string },
) => call<Supported>('POST', at(order, 'refund'), { body });
export const grant = (
  order: string,
  body: { grant: string; until?: string; reason: Why; note: string },
) => call<Supported>('POST', at(order, 'grant'), { body });
export const revoke = (order: string, body: { revoke: string; reason: Why; note: string }) =>
  call<Supported>('POST', at(order, 'revoke'), { body });

export const offers = () => call<{ offers: Offer[] }>('GET', '/api/offers');
export const saveOffer = ({ offer, version, ...body }: Offer & { archived: boolean }) =>
  call<Offer>('PUT', `/api/platform/offers/${offer}`, { body: { ...body, ifVersion: version } });

export const promotions = () =>
  call<{ promotions: Promotion[] }>('GET', '/api/platform/promotions');
export const savePromotion = ({ promotion, ...body }: Omit<Promotion, 'used'>) =>
  call<Promotion>('PUT', `/api/platform/promotions/${promotion}`, { body });

export const reconcile = (cursor?: string) =>
  call<Balance>(
    'GET',
    `/api/platform/reconciliation${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
  );
