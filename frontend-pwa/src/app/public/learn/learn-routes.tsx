import { lazy, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { CoursesScreen } from '@/features/learn/courses/courses-screen';
import { LessonScreen } from '@/features/learn/lesson/lesson-screen';
import { StorageScreen } from '@/features/learn/offline/storage-screen';
import { OutlineScreen } from '@/features/learn/outline/outline-screen';
import { PurchasesScreen } from '@/features/purchases/purchases-screen';
import { startWorker } from '@/offline/updates';
import { whenQuiet } from '../../boot/when-quiet';
import { LearnFrame } from './learn-frame';
import { LearnGate } from './learn-gate';

const AffiliateScreen = lazy(() => import('@/features/affiliate/affiliate-screen'));

/** Everything below /learn, for who is signed in, or known on this device. */
export function LearnRoutes() {
  useEffect(() => whenQuiet(() => startWorker('/learn')), []);
  return (
    <LearnGate>
      <Switch>
        <Route path="/learn">
          <LearnFrame here="/learn">
            <CoursesScreen />
          </LearnFrame>
        </Route>
        <Route path="/learn/purchases">
          <LearnFrame here="/learn/purchases">
            <PurchasesScreen />
          </LearnFrame>
        </Route>
        <Route path="/learn/affiliate">
          <LearnFrame here="/learn/affiliate">
            <AffiliateScreen />
          </LearnFrame>
        </Route>
        <Route path="/learn/downloads">
          <LearnFrame here="/learn/downloads">
            <StorageScreen />
          </LearnFrame>
        </Route>
        <Route path="/learn/:course">
          {({ course }) => (
            <LearnFrame here="">
              <OutlineScreen key={course} course={course} />
            </LearnFrame>
          )}
        </Route>
        <Route path="/learn/:course/:lesson">
          {({ course, lesson }) => <LessonScreen course={course} lesson={lesson} />}
        </Route>
      </Switch>
    </LearnGate>
  );
}
