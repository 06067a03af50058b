import { Ban, CircleCheck, CirclePause, Clock, Hourglass, OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Interval, OfferKind, Purchase, Why } from '@/api/support';

interface Look {
  label: string;
  icon: ReactNode;
  tone: 'plain' | 'good' | 'warn' | 'danger';
}

export const STATES: Record<Purchase['state'], Look> = {
  PENDING: { label: 'Not paid yet', icon: <Hourglass size={15} />, tone: 'plain' },
  ACTIVE: { label: 'Open', icon: <CircleCheck size={15} />, tone: 'good' },
  GRACE: { label: 'Payment late', icon: <Clock size={15} />, tone: 'warn' },
  PAUSED: { label: 'Paused', icon: <CirclePause size={15} />, tone: 'warn' },
  ENDED: { label: 'Ended', icon: <OctagonX size={15} />, tone: 'plain' },
  REVOKED: { label: 'Taken back', icon: <Ban size={15} />, tone: 'danger' },
};

const REASONS: Record<string, string> = {
  AWAITING_PAYMENT: 'waits for the payment',
  PROCESSING: 'the payment is on its way',
  PAID: 'paid',
  TRIAL: 'on trial',
  GRANTED: 'given by support',
  ENDING: 'cancelled, ends with the period',
  PAUSING: 'pauses with the period',
  PAST_DUE: 'the last payment failed',
  AWAITING_RENEWAL: 'waits for the renewal',
  PAUSED_BY_BUYER: 'paused by the buyer',
  DISPUTED: 'the bank disputes the payment',
  CHECKOUT_EXPIRED: 'the checkout was left',
  PAYMENT_FAILED: 'the payment failed',
  CANCELLED: 'cancelled',
  REFUNDED: 'paid back whole',
  DISPUTE_LOST: 'the dispute was lost',
  WITHDRAWN: 'the buyer withdrew',
  SUPPORT: 'taken by support',
};

/** Why it is so, in words; one we do not know yet is shown as it is. */
export const reasonWords = (reason: string) =>
  REASONS[reason] ?? reason.toLowerCase().replaceAll('_', ' ');

export const KINDS: Record<OfferKind, string> = {
  COURSE: 'Course',
  BUNDLE: 'Bundle',
  TIER: 'Membership',
  LICENCE: 'Licence',
};

export const INTERVALS: Record<Interval, string> = { MONTH: 'a month', YEAR: 'a year' };

export const WHYS: { value: Why; label: string }[] = [
  { value: 'GOODWILL', label: 'Goodwill' },
  { value: 'NOT_AS_DESCRIBED', label: 'Not what was described' },
  { value: 'DUPLICATE', label: 'Paid twice' },
  { value: 'TECHNICAL', label: 'Something did not work' },
  { value: 'FRAUD', label: 'Not bought by the owner of the card' },
  { value: 'LEGAL', label: 'The law asks for it' },
];
export const whyWords = (why: string) => WHYS.find(({ value }) => value === why)?.label ?? why;
