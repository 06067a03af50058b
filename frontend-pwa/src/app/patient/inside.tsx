import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayScreen } from '@/features/today/today-screen';
import { Loading } from '@/ui/display/states';
import { Guard } from '../boot/guard';
import { usePractice } from '../boot/practice';
import { screen } from '../boot/screen';
import { Frame } from './frame';

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

/** What a patient has: today, and every other screen in the frame around it. */
export function Inside() {
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
