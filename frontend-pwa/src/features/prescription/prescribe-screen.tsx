import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useCatalogue } from '@/catalogue/use-catalogue';
import { Failed, Loading } from '@/ui/display/states';
import { Writing } from './writing';

/** Writing one patient's plan; everything it needs is there before the first key. */
export default function PrescribeScreen({ patient }: { patient: string }) {
  const file = useQuery({
    queryKey: ['patient', patient],
    queryFn: () => api.patients.read(patient),
    refetchInterval: 10_000,
  });
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me, staleTime: 60_000 });
  const { entries, pending, error, retry } = useCatalogue();
  if (file.isError && !file.data)
    return <Failed whole error={file.error} retry={() => file.refetch()} />;
  if (error && !entries) return <Failed whole error={error} retry={retry} />;
  if (!file.data || pending || !entries || !me.data)
    return <Loading blocks={2} lines={5} label="Loading the plan" />;
  return <Writing file={file.data} entries={entries} user={me.data.user} />;
}
