import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { RosterScreen } from '@/features/roster/list/roster-screen';
import { Guard } from '../boot/guard';
import { Frame } from './frame/frame';
import { StaffGate } from './staff-gate';
import { Waiting } from './waiting';

const PatientScreen = lazy(() => import('@/features/patient/patient-screen'));
const PrescribeScreen = lazy(() => import('@/features/prescription/prescribe-screen'));
const LibraryScreen = lazy(() => import('@/features/library/library-screen'));
const ExerciseEditor = lazy(() => import('@/features/library/edit/exercise-editor'));
const ProtocolsScreen = lazy(() => import('@/features/prescription/protocol/protocols-screen'));
const ProtocolEditor = lazy(() => import('@/features/prescription/protocol/protocol-editor'));
const BrandScreen = lazy(() => import('@/features/branding/brand-screen'));
const DomainsScreen = lazy(() => import('@/features/domains/domains-screen'));
const DataScreen = lazy(() => import('@/features/copies/data-screen'));
const ShareScreen = lazy(() => import('@/features/share/share-screen'));
const SetupScreen = lazy(() => import('./setup/setup-screen'));
const MeScreen = lazy(() => import('./me-screen'));
const NotFound = lazy(() => import('./not-found'));
const SetupCard = lazy(() => import('./setup/setup-card'));

/** The staff's app of one practice. */
export function PracticeApp() {
  return (
    <Router base="/practice">
      <StaffGate>
        <Frame>
          <Guard>
            <Suspense fallback={<Waiting />}>
              <Switch>
                <Route path="/">
                  <RosterScreen beside={<SetupCard />} />
                </Route>
                <Route path="/patients/:patient">
                  {({ patient }) => <PatientScreen key={patient} patient={patient} />}
                </Route>
                <Route path="/patients/:patient/plan">
                  {({ patient }) => <PrescribeScreen key={patient} patient={patient} />}
                </Route>
                <Route path="/library" component={LibraryScreen} />
                <Route path="/library/:exercise">
                  {({ exercise }) => <ExerciseEditor key={exercise} exercise={exercise} />}
                </Route>
                <Route path="/protocols" component={ProtocolsScreen} />
                <Route path="/protocols/:protocol">
                  {({ protocol }) => <ProtocolEditor key={protocol} protocol={protocol} />}
                </Route>
                <Route path="/brand" component={BrandScreen} />
                <Route path="/domains" component={DomainsScreen} />
                <Route path="/data" component={DataScreen} />
                <Route path="/share" component={ShareScreen} />
                <Route path="/setup" component={SetupScreen} />
                <Route path="/me" component={MeScreen} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </Guard>
        </Frame>
      </StaffGate>
    </Router>
  );
}
