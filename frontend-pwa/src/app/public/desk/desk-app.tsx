import { useQuery } from '@tanstack/react-query';
import { DoorClosed } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { api } from '@/api/client';
import { ButtonLink } from '@/ui/controls/button';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { Guard } from '../../boot/guard';
import { useSession } from '../../boot/use-session';
import { DeskFrame } from './desk-frame';
import { mayEnter, mayWrite } from './places';

const CoursesScreen = lazy(() => import('@/features/studio/list/courses-screen'));
const CourseScreen = lazy(() => import('@/features/studio/course/course-screen'));
const PagesScreen = lazy(() => import('@/features/studio/pages/pages-screen'));
const PageScreen = lazy(() => import('@/features/studio/pages/page-screen'));
const BuyersScreen = lazy(() => import('@/features/support/buyers/buyers-screen'));
const OffersScreen = lazy(() => import('@/features/support/offers/offers-screen'));
const PromotionsScreen = lazy(() => import('@/features/support/promotions/promotions-screen'));
const BooksScreen = lazy(() => import('@/features/support/books/books-screen'));

/** Where the academy is made and its buyers are helped. */
export default function DeskApp() {
  const standing = useSession();
  const [at] = useLocation();
  if (standing === 'unknown') return <Loading lines={6} />;
  if (standing === 'out')
    return <Redirect to={`/sign-in?next=${encodeURIComponent(at)}`} replace />;
  return <Inside at={at} />;
}

function Inside({ at }: { at: string }) {
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me, staleTime: 60_000 });
  if (me.isError) return <Failed whole error={me.error} retry={() => me.refetch()} />;
  if (!me.data) return <Loading lines={6} />;
  const { roles } = me.data.here;
  if (!mayEnter(at, roles)) return <NotYours email={me.data.email} write={mayWrite(roles)} />;
  return (
    <DeskFrame me={me.data}>
      <Guard key={at.split('/').slice(0, 3).join('/')}>
        <Suspense fallback={<Loading blocks={1} lines={6} />}>
          <Switch>
            <Route path="/studio" component={CoursesScreen} />
            <Route path="/studio/pages" component={PagesScreen} />
            <Route path="/studio/pages/:page">
              {({ page }) => <PageScreen key={page} page={page} />}
            </Route>
            <Route path="/studio/*">
              <CourseScreen key={at.split('/')[2]} path={at.split('/').slice(2)} me={me.data} />
            </Route>
            <Route path="/support" component={BuyersScreen} />
            <Route path="/support/offers" component={OffersScreen} />
            <Route path="/support/promotions" component={PromotionsScreen} />
            <Route path="/support/books" component={BooksScreen} />
            <Route>
              <Empty
                whole
                title="There is nothing here"
                icon={<DoorClosed size={34} />}
                act={<ButtonLink href={`/${at.split('/')[1]}`}>Go back to the start</ButtonLink>}
              >
                The address may be mistyped.
              </Empty>
            </Route>
          </Switch>
        </Suspense>
      </Guard>
    </DeskFrame>
  );
}

function NotYours({ email, write }: { email: string; write: boolean }) {
  return (
    <main>
      <Empty
        whole
        title="This side is for the people behind the academy"
        icon={<DoorClosed size={34} />}
        act={
          <ButtonLink href={write ? '/studio' : '/practices'}>
            {write ? 'Go to the studio' : 'Go to your practices'}
          </ButtonLink>
        }
      >
        You are signed in as {email}, who may not work here.
      </Empty>
    </main>
  );
}
