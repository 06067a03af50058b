import { call } from './http';
import type { AccessState } from './learning';

/** What a buyer reads and sends; one place for commerce's shapes. */
export interface Checkout {
  state: 'OPEN' | 'PAID' | 'EXPIRED' | 'FAILED';
  title: string;
  courses: string[];
  needsAccount: boolean;
  /** Only hinted at, such as `m•••@example.org`. */
  email: string;
}

export type PurchaseAct =
  | 'PAY'
  | 'CHANGE'
  | 'PAUSE'
  | 'RESUME'
  | 'CANCEL'
  | 'RENEW'
  | 'WITHDRAW'
  | 'PORTAL';
export type Interval = 'MONTH' | 'YEAR';
export type OfferKind = 'COURSE' | 'BUNDLE' | 'TIER' | 'LICENCE';

export interface Purchase {
  order: string;
  offer: string;
  price: string;
  title: string;
  kind: OfferKind;
  interval?: Interval;
  courses: string[];
  amount: number;
  paid: number;
  refunded: number;
  currency: string;
  opened: string;
  state: AccessState;
  reason: string;
  until?: string;
  renews?: string;
  ends?: string;
  paused: boolean;
  resumes?: string;
  actions: PurchaseAct[];
}

export interface Bill {
  bill: string;
  at: string;
  words: string;
  amount: number;
  refunded: number;
  currency: string;
  paid: boolean;
  url?: string;
}

export interface Offer {
  offer: string;
  kind: OfferKind;
  title: string;
  prices: {
    price: string;
    interval?: Interval;
    amounts: Record<string, number>;
  }[];
}

export interface Quote {
  title: string;
  price: string;
  /** Due at once; less than nothing is set against later bills. */
  now: number;
  /** What each bill says from then on. */
  then: number;
  currency: string;
}

export interface WithdrawalRight {
  open: boolean;
  why: 'OPEN' | 'NOTHING_PAID' | 'TOO_LATE' | 'BEGUN' | 'WITHDRAWN';
  until?: string;
  refund: number;
  currency: string;
}

const at = (order: string, rest: string) => `/api/me/purchases/${encodeURIComponent(order)}${rest}`;
const act = (order: string, verb: string, body: object = {}) =>
  call<Purchase>('POST', at(order, `/${verb}`), { body });

export const buying = {
  offers: () => call<{ offers: Offer[] }>('GET', '/api/offers', { open: true }),
  checkout: (order: string, session: string) =>
    call<Checkout>(
      'GET',
      `/api/checkout/${encodeURIComponent(order)}?session=${encodeURIComponent(session)}`,
      { open: true },
    ),
  claim: () => call<{ claimed: number }>('POST', '/api/me/purchases/claim', { body: {} }),
  purchases: () => call<{ purchases: Purchase[] }>('GET', '/api/me/purchases'),
  receipts: (order: string) => call<{ bills: Bill[] }>('GET', at(order, '/receipts')),
  quote: (order: string, price: string) =>
    call<Quote>('GET', at(order, `/change?price=${encodeURIComponent(price)}`)),
  change: (order: string, price: string) => act(order, 'change', { price }),
  pause: (order: string, resumes: string) => act(order, 'pause', { resumes }),
  resume: (order: string) => act(order, 'resume'),
  cancel: (order: string) => act(order, 'cancel'),
  renew: (order: string) => act(order, 'renew'),
  portal: (order: string) => call<{ url: string }>('POST', at(order, '/portal'), { body: {} }),
  withdrawal: (order: string) => call<WithdrawalRight>('GET', at(order, '/withdrawal')),
  withdraw: (order: string) => act(order, 'withdrawal', { confirm: true }),
};
