import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { type Page, read } from '@/api/pages';
import { Failed, Loading } from '@/ui/display/states';
import { PageEditor } from './page-editor';

const begun = (page: string, title: string): Page => ({
  page,
  title,
  description: '',
  state: 'DRAFT',
  blocks: [
    { kind: 'HERO', heading: title, text: '' },
    { kind: 'COURSES', heading: 'Courses for you', courses: [] },
  ],
});

/** One landing page, new or as it was saved last. */
export default function PageScreen({ page }: { page: string }) {
  const [params] = useSearchParams();
  const fresh = params.get('new');
  const there = useQuery({
    queryKey: ['pages', page],
    queryFn: () => read(page),
    enabled: !fresh,
    refetchOnWindowFocus: false,
  });
  if (fresh) return <PageEditor start={begun(page, fresh)} />;
  if (there.isError && !there.data)
    return <Failed whole error={there.error} retry={() => there.refetch()} />;
  if (!there.data) return <Loading blocks={2} lines={5} label="Loading the page" />;
  return <PageEditor start={there.data} />;
}
