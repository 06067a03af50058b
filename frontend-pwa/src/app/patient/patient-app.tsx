import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '@/ui/display/states';
import { screen } from '../boot/screen';
import { Gate } from './gate';
import { PracticeName, Sign } from './practice';
import { SignInScreen } from './sign-in-screen';

const JoinScreen = screen(async () => (await import('@/features/join/join-screen')).JoinScreen);
const Inside = lazy(async () => ({ default: (await import('./inside')).Inside }));

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
