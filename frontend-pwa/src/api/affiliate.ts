import { call } from './http';

/** What is earned by bringing buyers; in one place until the contract has it. */
export interface Affiliate {
  /** What she gives to those she brings; nothing while she is none. */
  code?: string;
  percent: number;
  /** Whether there is an account at Stripe, and whether it can be paid. */
  begun: boolean;
  ready: boolean;
}

export interface Earning {
  at: string;
  title: string;
  gross: number;
  share: number;
  currency: string;
  due: string;
  paid: boolean;
}

export interface Statement {
  month: string;
  lines: Earning[];
  sums: { currency: string; gross: number; returned: number; kept: number; share: number }[];
}

export interface Movement {
  at: string;
  order: string;
  gross: number;
  fee: number;
  share: number;
  currency: string;
}

export interface ShareStatement {
  /** What a link to a course says for the sale to be shared. */
  via: string;
  percent: number;
  begun: boolean;
  ready: boolean;
  month: string;
  movements: Movement[];
  totals: { currency: string; gross: number; returned: number; fee: number; share: number }[];
}

export const read = () => call<Affiliate>('GET', '/api/me/affiliate');
export const join = (code: string) =>
  call<Affiliate>('PUT', '/api/me/affiliate', { body: { code } });
export const onboard = () =>
  call<{ url: string }>('POST', '/api/me/affiliate/onboarding', { body: {} });
export const statement = (month: string) =>
  call<Statement>('GET', `/api/me/affiliate/statement?month=${month}`);

export const share = (month?: string) =>
  call<ShareStatement>('GET', `/api/share${month ? `?month=${month}` : ''}`);
export const onboardPractice = (country: string) =>
  call<{ url: string }>('POST', '/api/share/onboarding', { body: { country } });
