import { CircleX, Lightbulb, ListOrdered, ShieldAlert, Wind } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Exercise, InstructionRole } from '@/api/contract';
import styles from './how-to.module.css';

const texts = (exercise: Exercise, ...roles: InstructionRole[]) =>
  exercise.instructions.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

/** How to do it, in the order a patient needs it; what is for the one who prescribes is left out. */
export function HowTo({ exercise: it }: { exercise: Exercise }) {
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
