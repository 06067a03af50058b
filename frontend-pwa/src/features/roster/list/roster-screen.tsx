import { SearchX, UserPlus, Users } from 'lucide-react';
import { type ReactNode, type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { RosterRow } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Empty, Failed, Loading } from '@/ui/display/states';
import { useMedia } from '@/ui/display/use-media';
import { useNow } from '@/ui/display/use-now';
import { useKeys } from '@/ui/keys/use-keys';
import { InviteDialog } from '../invite/invite-dialog';
import { choose, countsOf, type Filter, type Order } from './choose';
import { Filters } from './filters';
import { NarrowFields, narrowFrom } from './narrow-fields';
import styles from './roster.module.css';
import { RosterCards } from './roster-cards';
import { RosterTable } from './roster-table';
import { useFreshRows, useRoster } from './use-roster';

/** Moves the focus among the rows' links, so that Enter simply opens the one it stands on. */
function moveFocus(by: number) {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The worklist: who needs somebody comes first, and it is right without reloading. */
export function RosterScreen({ beside }: { beside?: ReactNode }) {
  const roster = useRoster();
  const fresh = useFreshRows(roster.data);
  const [inviting, setInviting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useKeys({
    '/': () => search.current?.focus(),
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    i: () => setInviting(true),
  });
  const nobody = roster.data?.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Patients</h1>
          {roster.data && !nobody && <Headline rows={roster.data} />}
        </div>
        {!nobody && (
          <Button onClick={() => setInviting(true)}>
            <UserPlus size={20} aria-hidden="true" />
            Invite a patient
          </Button>
        )}
      </header>
      {beside}
      {roster.isPending && <Loading blocks={1} lines={7} label="Loading your patients" />}
      {roster.isError && !roster.data && (
        <Failed error={roster.error} retry={() => roster.refetch()} />
      )}
      {nobody && (
        <Empty
          title="Invite your first patient"
          icon={<Users size={34} />}
          act={<Button onClick={() => setInviting(true)}>Invite a patient</Button>}
        >
          They get a personal link by e-mail. Once they join, you will see here who is doing well,
          who has gone quiet and who is in pain.
        </Empty>
      )}
      {roster.data && !nobody && <List rows={roster.data} fresh={fresh} search={search} />}
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
    </div>
  );
}

function Headline({ rows }: { rows: RosterRow[] }) {
  const count = countsOf(rows, useNow())('attention');
  if (count === 0) return <p className={styles.quiet}>Nobody needs you right now.</p>;
  return (
    <p className={styles.quiet}>
      {count === 1 ? 'One patient needs you.' : `${count} patients need you.`}
    </p>
  );
}

interface ListProps {
  rows: RosterRow[];
  fresh: ReadonlySet<string>;
  search: RefObject<HTMLInputElement | null>;
}

function List({ rows, fresh, search }: ListProps) {
  const now = useNow();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const text = params.get('q') ?? '';
  const filter = (params.get('show') ?? 'all') as Filter;
  const order = orderFrom(params);
  const narrow = narrowFrom(params);
  // The pressed control answers at once; the list follows as soon as it is drawn.
  const asked = useDeferredValue(params.toString());
  const shown = useMemo(() => choose(rows, wishOf(asked, now)), [rows, asked, now]);
  const roomy = useMedia('(min-width: 60rem)');
  const set = (key: string, value: string) =>
    setParams(
      (before) => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          ref={search}
          label="Search patients"
          placeholder="Search name or condition"
          text={text}
          onText={(next) => set('q', next)}
          shortcut="/"
          className={styles.search}
        />
        <NarrowFields rows={rows} narrow={narrow} onNarrow={set} />
        <Filters
          chosen={filter}
          count={countsOf(rows, now)}
          onChoose={(next) => set('show', next === 'all' ? '' : next)}
        />
      </div>
      {shown.length === 0 ? (
        <Empty
          title="Nobody matches"
          icon={<SearchX size={34} />}
          act={
            <Button look="secondary" onClick={() => setParams({}, { replace: true })}>
              Show everybody
            </Button>
          }
        >
          Try another name, or look at everybody.
        </Empty>
      ) : roomy ? (
        <div className={styles.sheet}>
          <RosterTable
            rows={shown}
            fresh={fresh}
            order={order}
            onOrder={({ by, down }) => set('sort', `${by}.${down ? 'down' : 'up'}`)}
            onOpen={(row) => go(`/patients/${row.patient}`)}
            now={now}
          />
        </div>
      ) : (
        <RosterCards rows={shown} fresh={fresh} now={now} />
      )}
      <p className="visually-hidden" role="status">
        {shown.length} of {rows.length} patients shown
      </p>
    </>
  );
}

function wishOf(asked: string, now: number) {
  const params = new URLSearchParams(asked);
  return {
    search: params.get('q') ?? '',
    filter: (params.get('show') ?? 'all') as Filter,
    narrow: narrowFrom(params),
    order: orderFrom(params),
    now,
  };
}

function orderFrom(params: URLSearchParams): Order {
  const [by, way] = (params.get('sort') ?? 'urgency.up').split('.');
  return { by: (by ?? 'urgency') as Order['by'], down: way === 'down' };
}
