import { useQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { api } from '@/api/client';
import type { Membership, Role } from '@/api/contract';
import { ButtonLink } from '@/ui/controls/button';
import { Avatar } from '@/ui/display/badge';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './public.module.css';

const WORDS: Partial<Record<Role, string>> = {
  OPERATOR: 'Operator',
  OWNER: 'Owner',
  PRACTITIONER: 'Practitioner',
  ASSISTANT: 'Assistant',
  BILLING: 'Billing',
  CONTENT_EDITOR: 'Content editor',
  PATIENT: 'Patient',
};
const isStaff = (roles: readonly Role[]) => roles.some((role) => role !== 'PATIENT');

/** Where this person works or is cared for. */
export function Practices() {
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me });
  if (me.isError) return <Failed whole error={me.error} retry={() => me.refetch()} />;
  if (!me.data) return <Loading lines={4} label="Loading your practices" />;
  const places = me.data.memberships.filter(({ practice }) => practice !== 'platform0000');
  if (places.length === 0)
    return (
      <Empty
        whole
        title={`Welcome, ${me.data.name}`}
        icon={<Building2 size={34} />}
        act={<ButtonLink href="/open">Open your practice</ButtonLink>}
      >
        You do not belong to a practice yet. Opening one takes two minutes.
      </Empty>
    );
  return (
    <section className={styles.places} aria-labelledby="places-title">
      <h1 id="places-title">Your practices</h1>
      <ul>
        {places.map((place) => (
          <Place key={place.practice} place={place} />
        ))}
      </ul>
      <ButtonLink href="/open" look="secondary">
        <Plus size={20} aria-hidden="true" />
        Open another practice
      </ButtonLink>
    </section>
  );
}

function Place({ place: { name, host, url, roles } }: { place: Membership }) {
  return (
    <li className={styles.place}>
      <Avatar name={name} />
      <span>
        <a href={isStaff(roles) ? `${url}practice/` : url}>{name}</a>
        <span>
          {roles.map((role) => WORDS[role] ?? role).join(', ')} · {host}
        </span>
      </span>
    </li>
  );
}
