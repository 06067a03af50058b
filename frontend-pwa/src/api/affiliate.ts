import { call } from './http';

/** What is earned by bringing buyers; in one place until the contract has it. */
export interface Account {
  charges: boolean;
  payouts: boolean;
}

export interface MonthSum {
  month: string;
  held: number;
  paid: number;
}

export interface Affiliate {
  joined: boolean;
  code?: string;
  link?: string;
  percent: number;
  holdDays: number;
  currency: string;
  account?: Account;
  months: MonthSum[];
}

export type EntryState = 'HELD' | 'DUE' | 'PAID' | 'REVERSED';

export interface StatementLine {
  entry: string;
  at: string;
  title: string;
  gross: number;
  share: number;
  state: EntryState;
  /** When a held one is free. */
  free?: string;
}

export interface Statement {
  month: string;
  currency: string;
  lines: StatementLine[];
  total: number;
}

export interface Share {
  /** The practice's own address for buyers. */
  link: string;
  percent: number;
  currency: string;
  account?: Account;
  months: MonthSum[];
}

export const read = () => call<Affiliate>('GET', '/api/me/affiliate');
export const join = (code: string) =>
  call<Affiliate>('PUT', '/api/me/affiliate', { body: { code } });
export const onboard = () =>
  call<{ url: string }>('POST', '/api/me/affiliate/onboarding', { body: {} });
export const statement = (month: string) =>
  call<Statement>('GET', `/api/me/affiliate/statement?month=${month}`);

export const share = () => call<Share>('GET', '/api/share');
export const onboardPractice = () =>
  call<{ url: string }>('POST', '/api/share/onboarding', { body: {} });
export const shareStatement = (month: string) =>
  call<Statement>('GET', `/api/share/statement?month=${month}`);
