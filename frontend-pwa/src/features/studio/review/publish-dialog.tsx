import { useState } from 'react';
import { Advice } from '@/api/problem';
import * as studio from '@/api/studio';
import { deviceZone, english } from '@/care/day';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import styles from './flow.module.css';
import { localOf, momentOf } from './zoned';

const DAY_MS = 86_400_000;
const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'America/Toronto',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Australia/Sydney',
  'UTC',
];
const nameOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

interface Props {
  draft: studio.CourseFile;
  onMoved: (words: string) => Promise<void>;
  onClose: () => void;
}

/** Out now, or by itself at an hour of some place. */
export function PublishDialog({ draft, onMoved, onClose }: Props) {
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [zone, setZone] = useState(deviceZone());
  const [local, setLocal] = useState(
    () => `${localOf(Date.now() + DAY_MS, zone).slice(0, 10)}T09:00`,
  );
  const moment = momentOf(local, zone);
  const zones = [...new Set([deviceZone(), ...ZONES])];
  async function submit() {
    const { course } = draft.course;
    if (when === 'now') {
      await studio.publish(course, draft.version);
      return onMoved('It is published.');
    }
    if (!moment || Date.parse(moment) <= Date.now())
      throw new Advice('That hour is over', 'Choose one that is still to come.');
    await studio.publish(course, draft.version, moment);
    return onMoved('It is on the schedule.');
  }
  return (
    <Dialog open onClose={onClose} title="Publish">
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <p>
              It becomes version {draft.passage ?? draft.published + 1}. Learners have it at once,
              with what they did so far.
            </p>
            <fieldset className={styles.when}>
              <legend className="visually-hidden">When</legend>
              <label>
                <input
                  type="radio"
                  name="when"
                  checked={when === 'now'}
                  onChange={() => setWhen('now')}
                />
                Now
              </label>
              <label>
                <input
                  type="radio"
                  name="when"
                  checked={when === 'later'}
                  onChange={() => setWhen('later')}
                />
                At a time
              </label>
            </fieldset>
            {when === 'later' && (
              <div className={styles.hour}>
                <TextField
                  name="at"
                  type="datetime-local"
                  label="Day and hour"
                  required
                  value={local}
                  onChange={(event) => setLocal(event.target.value)}
                />
                <Select
                  label="In the time of"
                  value={zone}
                  onChange={setZone}
                  options={zones.map((value) => ({ value, label: nameOf(value) }))}
                />
                {moment && zone !== deviceZone() && (
                  <p className={styles.quiet}>
                    Where you are that is{' '}
                    {new Date(moment).toLocaleString(english(), {
                      dateStyle: 'full',
                      timeStyle: 'short',
                    })}
                    .
                  </p>
                )}
              </div>
            )}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" busy={busy}>
                {when === 'now' ? 'Publish now' : 'Put on the schedule'}
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
