import { call } from './http';
import type { AccessState } from './learning';

/** What a buyer reads and sends; one place for commerce's shapes. */
export interface Checkout {
  state: 'OPEN' | 'PAID' | 'EXPIRED' | 'FAILED';
  title: string;
  courses: string[];
  needsAccount: boolean;
  /** Only hinted at, such as `m…@example.org`. */
  email?: string;
}

export type PurchaseAct =
  | 'CHANGE'
  | 'PAUSE'
  | 'RESUME'
  | 'CANCEL'
  | 'RENEW'
  | 'PORTAL'
  | 'WITHDRAW';

export interface Receipt {
  at: string;
  amount: number;
  currency: string;
  url?: string;
}

export interface PriceChoice {
  price: string;
  title: string;
  amount: number;
  currency: string;
  interval: 'MONTH' | 'YEAR';
}

export interface Purchase {
  order: string;
  title: string;
  kind: 'COURSE' | 'BUNDLE' | 'TIER' | 'LICENCE';
  courses: string[];
  state: AccessState;
  reason: string;
  boughtAt: string;
  amount: number;
  currency: string;
  interval?: 'MONTH' | 'YEAR';
  trialEnds?: string;
  renewsAt?: string;
  endsAt?: string;
  graceUntil?: string;
  resumesAt?: string;
  receipts: Receipt[];
  choices: PriceChoice[];
  acts: PurchaseAct[];
}

export interface ChangePreview {
  price: string;
  title: string;
  dueNow: number;
  credit: number;
  currency: string;
  nextAmount: number;
  nextAt: string;
}

export interface Withdrawal {
  title: string;
  until: string;
  amount: number;
  currency: string;
  /** What withdrawing means, in the words of the law that applies. */
  text: string;
  acknowledgedAt?: string;
}

const at = (order: string, rest: string) => `/api/me/purchases/${encodeURIComponent(order)}${rest}`;

export const buying = {
  checkout: (order: string, session: string) =>
    call<Checkout>(
      'GET',
      `/api/checkout/${encodeURIComponent(order)}?session=${encodeURIComponent(session)}`,
      { open: true },
    ),
  claim: () => call<{ claimed: number }>('POST', '/api/me/purchases/claim', { body: {} }),
  purchases: () => call<{ purchases: Purchase[] }>('GET', '/api/me/purchases'),
  previewChange: (order: string, price: string) =>
    call<ChangePreview>('GET', at(order, `/change?price=${encodeURIComponent(price)}`)),
  change: (order: string, price: string) =>
    call<unknown>('POST', at(order, '/change'), { body: { price } }),
  pause: (order: string, resumes: string) =>
    call<unknown>('POST', at(order, '/pause'), { body: { resumes } }),
  resume: (order: string) => call<unknown>('POST', at(order, '/resume'), { body: {} }),
  cancel: (order: string) => call<unknown>('POST', at(order, '/cancel'), { body: {} }),
  renew: (order: string) => call<unknown>('POST', at(order, '/renew'), { body: {} }),
  portal: (order: string) => call<{ url: string }>('POST', at(order, '/portal'), { body: {} }),
  withdrawal: (order: string) => call<Withdrawal>('GET', at(order, '/withdrawal')),
  withdraw: (order: string) =>
    call<Withdrawal>('POST', at(order, '/withdrawal'), { body: { confirm: true } }),
};
