/** Where the academy is, seen from a practice's own host below it. */
export const academyOf = ({ protocol, host }: Pick<Location, 'protocol' | 'host'>): string =>
  `${protocol}//${host.split('.').slice(1).join('.')}`;
