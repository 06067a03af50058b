import { useQuery } from '@tanstack/react-query';
import { Check, Lock } from 'lucide-react';
import { api } from '@/api/client';
import { Panel } from '@/ui/display/panel';
import styles from './plan.module.css';

/** What the practice's plan is, and what of the extras it includes. */
export function PlanPanel() {
  const plan = useQuery({ queryKey: ['plan'], queryFn: api.plan.read });
  if (!plan.data) return null;
  return (
    <Panel
      title={`Your plan: ${plan.data.title}`}
      about="Patients, plans, the exercise library and your own brand are part of every plan."
    >
      <ul className={styles.included}>
        {plan.data.features.map(({ feature, title, included }) => (
          <li key={feature}>
            {included ? (
              <Check size={20} aria-hidden="true" />
            ) : (
              <Lock size={20} aria-hidden="true" />
            )}
            <span>
              {title.charAt(0).toUpperCase() + title.slice(1)}
              {included ? '' : ', not included'}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
