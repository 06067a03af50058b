import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import type { PatientFile } from '@/api/contract';
import { Failed, Loading } from '@/ui/display/states';
import { AlertsCard } from './alerts/alerts-card';
import styles from './patient.module.css';
import { PlanCard } from './plan/plan-card';
import { ProfileCard } from './profile-card';
import { LogsCard } from './progress/logs-card';
import { PainCard } from './progress/pain-card';
import { WeeksCard } from './progress/weeks-card';
import { TimelineCard } from './timeline-card';
import { useLogs, usePatient } from './use-patient';

/** One patient: what is wrong first, then how it goes, then what was prescribed. */
export default function PatientScreen({ patient }: { patient: string }) {
  const file = usePatient(patient);
  return (
    <div className={styles.page}>
      <Link href="/" className={styles.back ?? ''}>
        <ArrowLeft size={18} aria-hidden="true" />
        All patients
      </Link>
      {file.isPending && <Loading blocks={2} lines={4} label="Loading the patient" />}
      {file.isError && !file.data && (
        <Failed whole error={file.error} retry={() => file.refetch()} />
      )}
      {file.data && <Loaded file={file.data} />}
    </div>
  );
}

function Loaded({ file }: { file: PatientFile }) {
  const logs = useLogs(file.profile.patient);
  return (
    <>
      <ProfileCard file={file} />
      <AlertsCard file={file} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {logs.isPending && <Loading blocks={2} lines={0} label="Loading the logs" />}
          {logs.isError && !logs.data && <Failed error={logs.error} retry={() => logs.refetch()} />}
          {logs.data && (
            <>
              <WeeksCard file={file} logs={logs.data.days} />
              <PainCard logs={logs.data.days} />
              <LogsCard file={file} logs={logs.data.days} />
            </>
          )}
        </div>
        <div className={styles.column}>
          <PlanCard file={file} />
          <TimelineCard file={file} />
        </div>
      </div>
    </>
  );
}
