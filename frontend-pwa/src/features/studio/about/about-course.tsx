import type { CourseHead, Instructor } from '@/api/studio';
import { Check } from '@/ui/controls/check';
import { TextArea, TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { CountField } from '../lesson/count-field';
import lesson from '../lesson/lesson.module.css';
import { LinesField } from '../lesson/lines-field';
import { CATEGORIES } from '../words';
import styles from './about.module.css';
import { Quotes } from './quotes';

interface Props {
  head: CourseHead;
  onHead: (change: (head: CourseHead) => CourseHead) => void;
  locked: boolean;
}

const NOBODY: Instructor = { name: '', role: '', bio: '' };

/** What the course page says before anybody buys, and what the certificate asks for. */
export function AboutCourse({ head, onHead, locked }: Props) {
  const put = (part: Partial<CourseHead>) => onHead((before) => ({ ...before, ...part }));
  const teacher = (part: Partial<Instructor>) =>
    onHead((before) => ({
      ...before,
      instructor: { ...NOBODY, ...before.instructor, ...part },
    }));
  return (
    <fieldset className={styles.about} disabled={locked}>
      <legend className="visually-hidden">About the course</legend>
      <div className={styles.column}>
        <section className={lesson.card} aria-labelledby="words-title">
          <h2 id="words-title">At the top of its page</h2>
          <TextField
            name=""
            label="Title"
            maxLength={120}
            data-at="title"
            value={head.title}
            onChange={(event) => put({ title: event.target.value })}
          />
          <TextField
            name=""
            label="Subtitle"
            maxLength={160}
            data-at="subtitle"
            value={head.subtitle}
            onChange={(event) => put({ subtitle: event.target.value })}
          />
          <TextArea
            name=""
            label="In short"
            hint="Two or three sentences; search engines show them too."
            maxLength={400}
            rows={3}
            data-at="summary"
            value={head.summary}
            onChange={(event) => put({ summary: event.target.value })}
          />
        </section>
        <section className={lesson.card} aria-labelledby="who-title">
          <h2 id="who-title">For whom, and for what</h2>
          <LinesField
            label="What one can do afterwards"
            lines={head.outcomes}
            at="outcomes"
            onLines={(outcomes) => put({ outcomes })}
          />
          <LinesField
            label="For you if…"
            lines={head.forYou}
            at="forYou"
            onLines={(forYou) => put({ forYou })}
          />
          <LinesField
            label="Not for you if…"
            hint="Honest, one on each line"
            lines={head.notForYou}
            at="notForYou"
            onLines={(notForYou) => put({ notForYou })}
          />
        </section>
        <Quotes head={head} onHead={onHead} />
      </div>
      <div className={styles.column}>
        <section className={lesson.card} aria-labelledby="kind-title">
          <h2 id="kind-title">Where it belongs</h2>
          <Select
            label="About"
            value={head.category}
            onChange={(category) => put({ category })}
            options={CATEGORIES}
          />
          <Select
            label="For"
            value={head.level}
            onChange={(level) => put({ level })}
            options={[
              { value: 'EVERYONE', label: 'Everybody' },
              { value: 'PRACTITIONERS', label: 'Practitioners' },
            ]}
          />
        </section>
        <section className={lesson.card} aria-labelledby="teacher-title" data-at="instructor">
          <h2 id="teacher-title">Who teaches it</h2>
          <TextField
            name=""
            label="Name"
            maxLength={80}
            value={head.instructor?.name ?? ''}
            onChange={(event) => teacher({ name: event.target.value })}
          />
          <TextField
            name=""
            label="Profession"
            maxLength={120}
            value={head.instructor?.role ?? ''}
            onChange={(event) => teacher({ role: event.target.value })}
          />
          <TextArea
            name=""
            label="About her or him"
            rows={3}
            maxLength={600}
            value={head.instructor?.bio ?? ''}
            onChange={(event) => teacher({ bio: event.target.value })}
          />
          <TextField
            name=""
            label="Licence"
            optional
            maxLength={60}
            value={head.instructor?.licence ?? ''}
            onChange={(event) => teacher({ licence: event.target.value })}
          />
        </section>
        <section className={lesson.card} aria-labelledby="certificate-title">
          <h2 id="certificate-title">Certificate</h2>
          <Check
            label="Who completes it gets a certificate"
            data-at="certificate"
            checked={head.certificate !== undefined}
            onChange={(wanted) =>
              onHead(({ certificate: _, ...rest }) =>
                wanted ? { ...rest, certificate: { hours: 1 } } : rest,
              )
            }
          />
          {head.certificate && (
            <>
              <Hours
                hours={head.certificate.hours}
                onHours={(hours) => put({ certificate: { hours } })}
              />
              <CountField
                label="Pass mark"
                hint="Per cent of the final quiz"
                min={50}
                max={100}
                value={head.passMark}
                onChange={(passMark) => put({ passMark })}
              />
            </>
          )}
        </section>
      </div>
    </fieldset>
  );
}

function Hours({ hours, onHours }: { hours: number; onHours: (hours: number) => void }) {
  return (
    <TextField
      name=""
      type="number"
      label="Hours on the certificate"
      min={0.5}
      max={400}
      step={0.5}
      value={hours}
      onChange={(event) => {
        const next = Number(event.target.value);
        if (next >= 0 && next <= 400) onHours(next);
      }}
    />
  );
}
