import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Category, type CourseHead, saveHead } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs, toBeginWith } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import { slugFor } from '../outline/outline';
import { CATEGORIES } from '../words';
import styles from './list.module.css';

const begun = (title: string, category: Category): CourseHead => ({
  title,
  subtitle: '',
  summary: '',
  category,
  level: category === 'PROFESSIONAL' ? 'PRACTITIONERS' : 'EVERYONE',
  locale: 'en',
  outcomes: [],
  forYou: [],
  notForYou: [],
  testimonials: [],
  questions: [],
  passMark: 80,
  certificate: { hours: 1 },
  modules: [{ module: 'welcome', title: 'Welcome', summary: '', lessons: [] }],
});

/** A title is enough to begin; its address is made from it and stays. */
export function NewCourseDialog({
  taken,
  onClose,
}: {
  taken: ReadonlySet<string>;
  onClose: () => void;
}) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState<Category>('PREGNANCY');
  const course = slugFor(title, taken, 'course');
  async function submit() {
    await saveHead(course, 0, begun(title.trim(), category));
    await cache.invalidateQueries({ queryKey: ['studio'] });
    go(`/studio/${course}`);
  }
  return (
    <Dialog open onClose={onClose} title="New course">
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <TextField
              ref={toBeginWith}
              name="title"
              label="Title"
              required
              maxLength={120}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <Select label="About" value={category} onChange={setCategory} options={CATEGORIES} />
            {title.trim() !== '' && (
              <p className={styles.quiet}>
                Its page will be at <strong>/courses/{course}</strong>. That stays, even if the
                title changes.
              </p>
            )}
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" busy={busy}>
                Begin
              </Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
