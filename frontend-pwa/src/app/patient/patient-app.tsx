import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { signed } from '@/api/session';
import { Loading } from '@/ui/display/states';
import { screen } from '../boot/screen';
import { Gate } from './gate';
import { PracticeName, Sign } from './practice';
import { SignInScreen } from './sign-in-screen';

const JoinScreen = screen(async () => (await import('@/features/join/join-screen')).JoinScreen);
const Inside = lazy(async () => ({ default: (await inside()).Inside }));
const inside = () => import('./inside');
// Who seems to be signed in will want it; it comes while the session is still asked for.
if (signed()) void inside();

export function PatientApp() {
  return (
    <PracticeName>
      <Suspense fallback={<Loading blocks={2} lines={3} />}>
        <Switch>
          <Route path="/join/:token">
            {({ token }) => <JoinScreen token={token} sign={<Sign large />} />}
          </Route>
          <Route path="/sign-in">
            <SignInScreen />
          </Route>
          <Route>
            <Gate>
              <Inside />
            </Gate>
          </Route>
        </Switch>
      </Suspense>
    </PracticeName>
  );
}
