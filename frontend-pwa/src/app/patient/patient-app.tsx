import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayScreen } from '@/features/today/today-screen';
import { Loading } from '@/ui/display/states';
import { Guard } from '../boot/guard';
import { usePractice } from '../boot/practice';
import { Frame } from './frame';
import { Gate } from './gate';
import { PracticeName, Sign } from './practice';

/** A screen that loads when first shown, together with the cache of server answers if it asks. */
function screen<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [Screen, { Queries }] = await Promise.all([load(), import('../boot/queries')]);
    return {
      default: (props: P) => (
        <Queries>
          <Screen {...props} />
        </Queries>
      ),
    };
  });
}
const JoinScreen = screen(async () => (await import('@/features/join/join-screen')).JoinScreen);
const SignInScreen = lazy(async () => ({
  default: (await import('./sign-in-screen')).SignInScreen,
}));
const ExerciseScreen = screen(
  async () => (await import('@/features/exercise/exercise-screen')).ExerciseScreen,
);
const ProgressScreen = lazy(async () => ({
  default: (await import('@/features/progress/progress-screen')).ProgressScreen,
}));
const QueueScreen = lazy(async () => ({
  default: (await import('@/features/queue/queue-screen')).QueueScreen,
}));
const ShelfScreen = screen(async () => (await import('@/features/shelf/shelf-screen')).ShelfScreen);
const ShelfExercise = screen(
  async () => (await import('@/features/shelf/shelf-exercise')).ShelfExercise,
);
const MeScreen = screen(async () => (await import('./me-screen')).MeScreen);

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

function Inside() {
  const practice = usePractice();
  return (
    <Frame>
      <Guard>
        <Suspense fallback={<Loading blocks={2} lines={3} />}>
          <Switch>
            <Route path="/">
              <TodayScreen />
            </Route>
            <Route path="/exercise/:item">
              {({ item }) => <ExerciseScreen key={item} item={item} practice={practice.name} />}
            </Route>
            <Route path="/progress">
              <ProgressScreen />
            </Route>
            <Route path="/exercises">
              <ShelfScreen />
            </Route>
            <Route path="/exercises/:exercise">
              {({ exercise }) => <ShelfExercise key={exercise} exercise={exercise} />}
            </Route>
            <Route path="/queue">
              <QueueScreen />
            </Route>
            <Route path="/me">
              <MeScreen />
            </Route>
            <Route>
              <Redirect to="/" replace />
            </Route>
          </Switch>
        </Suspense>
      </Guard>
    </Frame>
  );
}
