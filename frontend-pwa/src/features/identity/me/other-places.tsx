import { Building2 } from 'lucide-react';
import type { Me, Role } from '@/api/contract';
import { Panel } from '@/ui/display/panel';
import styles from './me.module.css';

const isStaff = (roles: readonly Role[]) => roles.some((role) => role !== 'PATIENT');

/** The other practices of this person; each is an app of its own with a store of its own. */
export function OtherPlaces({ me }: { me: Me }) {
  const others = me.memberships.filter(
    ({ practice, roles }) => practice !== me.here.practice && !roles.includes('OPERATOR'),
  );
  if (others.length === 0) return null;
  return (
    <Panel
      title="Your other practices"
      about="Each has its own app and its own data on this device."
    >
      <ul className={styles.list}>
        {others.map(({ practice, name, url, roles }) => (
          <li key={practice} className={styles.item}>
            <Building2 size={22} aria-hidden="true" />
            <span>
              {roles.includes('PATIENT') && <a href={url}>Your plan at {name}</a>}
              {isStaff(roles) && <a href={`${url}practice/`}>Your work at {name}</a>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
