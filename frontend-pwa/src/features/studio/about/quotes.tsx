import { Plus } from 'lucide-react';
import type { Answered, CourseHead, Testimonial } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { changed, keyOf } from '@/ui/sortable/keys';
import { SortableList } from '@/ui/sortable/sortable-list';
import lesson from '../lesson/lesson.module.css';
import styles from './about.module.css';

interface Props {
  head: CourseHead;
  onHead: (change: (head: CourseHead) => CourseHead) => void;
}

/** What people ask before they buy, and what others said afterwards. */
export function Quotes({ head, onHead }: Props) {
  const questions = (change: (all: readonly Answered[]) => Answered[]) =>
    onHead((before) => ({ ...before, questions: change(before.questions) }));
  const voices = (change: (all: readonly Testimonial[]) => Testimonial[]) =>
    onHead((before) => ({ ...before, testimonials: change(before.testimonials) }));
  const answer = (one: Answered, part: Partial<Answered>) =>
    questions((all) =>
      all.map((known) => (keyOf(known) === keyOf(one) ? changed(known, part) : known)),
    );
  const say = (one: Testimonial, part: Partial<Testimonial>) =>
    voices((all) =>
      all.map((known) => (keyOf(known) === keyOf(one) ? changed(known, part) : known)),
    );
  return (
    <>
      <section className={lesson.part} aria-labelledby="asked-title" data-at="asked">
        <h2 id="asked-title">Questions people ask</h2>
        <SortableList
          label="Questions people ask"
          items={head.questions}
          onItems={questions}
          nameOf={(_, index) => `Question ${index + 1}`}
          row={(one) => (
            <>
              <TextField
                name=""
                label="Question"
                maxLength={200}
                value={one.question}
                onChange={(event) => answer(one, { question: event.target.value })}
              />
              <TextArea
                name=""
                label="Answer"
                rows={2}
                maxLength={1000}
                value={one.answer}
                onChange={(event) => answer(one, { answer: event.target.value })}
              />
            </>
          )}
        />
        <Button
          look="secondary"
          onClick={() => questions((all) => [...all, { question: '', answer: '' }])}
        >
          <Plus size={19} aria-hidden="true" />
          Add a question
        </Button>
      </section>
      <section className={lesson.part} aria-labelledby="voices-title" data-at="voices">
        <h2 id="voices-title">What people say</h2>
        <p className={styles.quiet}>
          About learning, calm and clarity, never about a cure. Where the law of the reader’s
          country does not allow them, the page leaves them out.
        </p>
        <SortableList
          label="What people say"
          items={head.testimonials}
          onItems={voices}
          nameOf={({ name }, index) => (name ? `What ${name} says` : `Voice ${index + 1}`)}
          row={(one) => (
            <>
              <TextArea
                name=""
                label="Words"
                rows={2}
                maxLength={400}
                value={one.quote}
                onChange={(event) => say(one, { quote: event.target.value })}
              />
              <TextField
                name=""
                label="First name and initial"
                maxLength={60}
                value={one.name}
                onChange={(event) => say(one, { name: event.target.value })}
              />
              <TextField
                name=""
                label="A word about her or him"
                placeholder="second pregnancy, 31 weeks"
                maxLength={120}
                value={one.about}
                onChange={(event) => say(one, { about: event.target.value })}
              />
            </>
          )}
        />
        <Button
          look="secondary"
          onClick={() => voices((all) => [...all, { quote: '', name: '', about: '' }])}
        >
          <Plus size={19} aria-hidden="true" />
          Add a voice
        </Button>
      </section>
    </>
  );
}
