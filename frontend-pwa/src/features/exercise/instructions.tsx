import { useQuery } from '@tanstack/react-query';
import { CircleX, Lightbulb, ListOrdered, ShieldAlert, Wind } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Exercise, InstructionRole } from '@/api/contract';
import { exerciseOf } from '@/offline/own-exercises';
import { Loading } from '@/ui/display/states';
import styles from './exercise.module.css';

/** The platform's library is a file that the worker keeps; the practice's own are kept here. */
const useExercise = (slug: string) =>
  useQuery({
    queryKey: ['exercise', slug],
    queryFn: async () => (await exerciseOf(slug)) ?? null,
    staleTime: 60_000,
  });

const texts = (exercise: Exercise, ...roles: InstructionRole[]) =>
  exercise.instructions.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

/** How to do it, in the order a person needs it. */
export function Instructions({ slug }: { slug: string }) {
  const exercise = useExercise(slug);
  if (exercise.isPending) return <Loading lines={5} label="Loading the instructions" />;
  if (!exercise.data) return null;
  const it = exercise.data;
  const steps = texts(it, 'PREP', 'STEP');
  return (
    <div className={styles.instructions}>
      <Block title="How to" icon={<ListOrdered size={20} />}>
        <ol className={styles.stepList}>
          {steps.map((text, index) => (
            <li key={text}>
              <span className={styles.stepNumber} aria-hidden="true">
                {index + 1}
              </span>
              {text}
            </li>
          ))}
        </ol>
      </Block>
      <List title="Breathe" icon={<Wind size={20} />} items={texts(it, 'BREATH')} />
      <List title="Picture this" icon={<Lightbulb size={20} />} items={texts(it, 'CUE')} />
      <List title="Avoid" icon={<CircleX size={20} />} items={texts(it, 'COMMON_FAULT')} />
      <List
        title="Take care"
        icon={<ShieldAlert size={20} />}
        items={[...texts(it, 'SAFETY'), ...(it.stopRules ?? [])]}
      />
    </div>
  );
}

function List({ title, icon, items }: { title: string; icon: ReactNode; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <Block title={title} icon={icon}>
      <ul className={styles.points}>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Block>
  );
}

const Block = ({
  title,
  icon,
  children,
}: {
  title: string;
  icon: ReactNode;
  children: ReactNode;
}) => (
  <section className={styles.block}>
    <h2>
      <span aria-hidden="true">{icon}</span>
      {title}
    </h2>
    {children}
  </section>
);
