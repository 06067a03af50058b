import type { Role } from '@/api/contract';

interface Place {
  href: string;
  label: string;
}

const WRITE: Place[] = [
  { href: '/studio', label: 'Courses' },
  { href: '/studio/pages', label: 'Pages' },
];
const HELP: Place[] = [
  { href: '/support', label: 'Buyers' },
  { href: '/support/offers', label: 'Offers' },
  { href: '/support/promotions', label: 'Promotions' },
  { href: '/support/books', label: 'Books' },
];

export const isDesk = (at: string) => /^\/(studio|support)(\/|$)/.test(at);

const mayHelp = (roles: readonly Role[]) => roles.includes('OPERATOR');
export const mayWrite = (roles: readonly Role[]) =>
  mayHelp(roles) || roles.includes('CONTENT_EDITOR');

export const mayEnter = (at: string, roles: readonly Role[]) =>
  at.startsWith('/support') ? mayHelp(roles) : mayWrite(roles);

/** Where somebody of these roles can go. */
export const placesFor = (roles: readonly Role[]): Place[] => [
  ...(mayWrite(roles) ? WRITE : []),
  ...(mayHelp(roles) ? HELP : []),
];

/** The place an address belongs to: the longest that it begins with. */
export const placeOf = (at: string): Place | undefined =>
  [...WRITE, ...HELP]
    .filter(({ href }) => at === href || at.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
