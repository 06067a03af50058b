import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { buying } from '@/api/buying';
import { isProblem } from '@/api/problem';
import { waitFor } from './patience';

/** The order as Stripe and we know it, asked for until it is decided. Asking twice changes nothing. */
export function useCheckout(order: string, session: string) {
  const asked = useRef(0);
  const query = useQuery({
    queryKey: ['checkout', order, session],
    queryFn: async () => {
      asked.current += 1;
      return { ...(await buying.checkout(order, session)), asked: asked.current };
    },
    enabled: order !== '' && session !== '',
    retry: (times, error) => !isProblem(error, 400, 403, 404) && times < 4,
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'OPEN' ? waitFor(data.asked) : false,
    staleTime: 0,
  });
  return { ...query, asked: query.data?.asked ?? 0 };
}
