import type { components } from './generated';
import { get, post, put } from './operation';

/** What is earned by bringing buyers, by its short names; the shapes themselves are generated. */
type Schemas = components['schemas'];

export type Affiliate = Schemas['AffiliateAccount'];
export type Earning = Schemas['ShowStatementLine'];
export type Statement = Schemas['ShowStatementMonthStatement'];
export type ShareStatement = Schemas['ShowShareStatement'];

export const read = () => get('/api/me/affiliate');
export const join = (code: string) => put('/api/me/affiliate', { body: { code } });
export const onboard = () => post('/api/me/affiliate/onboarding');
export const statement = (month: string) =>
  get('/api/me/affiliate/statement', { query: { month } });

export const share = (month?: string) => get('/api/share', month ? { query: { month } } : {});
export const onboardPractice = (country: string) =>
  post('/api/share/onboarding', { body: { country } });
