import { ArrowLeft, SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { useCare } from '@/offline/use-phone';
import { ButtonLink } from '@/ui/controls/button';
import { Empty, Loading } from '@/ui/display/states';
import { ClipView } from './clip';
import { DoseFigures } from './dose-figures';
import styles from './exercise.module.css';
import { Instructions } from './instructions';
import { Session } from './session';

/** One exercise: see it, do it, log it. */
export function ExerciseScreen({ item, practice }: { item: string; practice: string }) {
  const { phone, today, care } = useCare();
  if (!phone) return <Loading blocks={2} lines={3} />;
  const plan = care?.plan.items.find((known) => known.item === item);
  if (!care || !plan || !phone.home)
    return (
      <Empty
        whole
        title="This is no longer in your plan"
        icon={<SearchX size={32} />}
        act={<ButtonLink href="/">To today</ButtonLink>}
      >
        Your practitioner may have changed your plan.
      </Empty>
    );
  const due = care.due.find((known) => known.plan.item === item);
  if (due) {
    const who = { patient: phone.home.profile.patient, planVersion: care.plan.version };
    const open = care.due.filter((d) => d.state === 'OPEN' && d.plan.item !== item);
    const place = care.due.indexOf(due) + 1;
    return (
      <Session
        due={due}
        who={who}
        logs={care.logs}
        today={today}
        practice={practice}
        next={open[0]?.plan}
        place={`${place} of ${care.due.length}`}
      />
    );
  }
  return (
    <article className={styles.screen}>
      <Back place="" />
      <ClipView item={plan} />
      <div className={styles.about}>
        <h1>{plan.title}</h1>
        <p className={styles.quiet}>
          Not on today’s list. {doseWords(plan.dose)}, {scheduleWords(plan.dose.schedule)}.
        </p>
        <DoseFigures dose={plan.dose} />
        <Instructions slug={plan.exercise} />
      </div>
    </article>
  );
}

export function Back({ place }: { place: string }) {
  return (
    <p className={styles.back}>
      <Link href="/" className={styles.backLink}>
        <ArrowLeft size={22} aria-hidden="true" />
        Today
      </Link>
      <span className={styles.quiet}>{place}</span>
    </p>
  );
}
