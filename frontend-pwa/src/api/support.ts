import type { components } from './generated';
import { type Body, get, post, put } from './operation';

/** What operators send and read of buyers and sales, by its short names; the shapes are generated. */
type Schemas = components['schemas'];

export type Purchase = Schemas['Purchase'];
export type Interval = Schemas['OfferInterval'];
export type OfferKind = Schemas['OfferKind'];
/** Why support does something. */
export type Why = Schemas['AuditWhy'];
/** A purchase with its buyer, what is known of it, and what we did. */
export type Supported = Schemas['SupportedPurchase'];
export type Known = Schemas['SupportedPurchaseKnown'];
export type Done = Schemas['SupportedPurchaseDone'];
export type Price = Schemas['ListOffersSalePrice'];
export type Offer = Schemas['ListOffersOnSale'];
export type Promotion = Schemas['ListPromotionsPromotionUse'];
export type Difference = Schemas['ReconcileDifference'];
export type Balance = Schemas['ReconcileBalance'];

type At = '/api/platform/purchases/{order}';

export const buyers = (email: string) => get('/api/platform/buyers', { query: { email } });
export const refund = (order: string, body: Body<'post', `${At}/refund`>) =>
  post('/api/platform/purchases/{order}/refund', { path: { order }, body });
export const grant = (order: string, body: Body<'post', `${At}/grant`>) =>
  post('/api/platform/purchases/{order}/grant', { path: { order }, body });
export const revoke = (order: string, body: Body<'post', `${At}/revoke`>) =>
  post('/api/platform/purchases/{order}/revoke', { path: { order }, body });

export const offers = () => get('/api/offers');
export const saveOffer = ({ offer, version, ...body }: Offer & { archived: boolean }) =>
  put('/api/platform/offers/{offer}', { path: { offer }, body: { ...body, ifVersion: version } });

export const promotions = () => get('/api/platform/promotions');
export const savePromotion = ({ promotion, ...body }: Omit<Promotion, 'used'>) =>
  put('/api/platform/promotions/{promotion}', { path: { promotion }, body });

export const reconcile = (cursor?: string) =>
  get('/api/platform/reconciliation', cursor ? { query: { cursor } } : {});
