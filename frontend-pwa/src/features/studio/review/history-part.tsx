import { History as HistoryIcon } from 'lucide-react';
import { useState } from 'react';
import type { CourseFile } from '@/api/studio';
import { momentOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';
import type { Desk } from '../draft/desk';
import { ACTS } from '../words';
import styles from './flow.module.css';
import { VersionDialog } from './version-dialog';

interface Props {
  draft: CourseFile;
  desk: Desk;
  onMoved: () => Promise<unknown>;
}

/** What happened to the course, the newest first; every published version can be looked at and taken back. */
export default function HistoryPart({ draft, desk, onMoved }: Props) {
  const [looking, setLooking] = useState<number>();
  if (draft.history.length === 0)
    return (
      <Empty title="Nothing happened yet" icon={<HistoryIcon size={30} />}>
        Reviews and versions will stand here.
      </Empty>
    );
  return (
    <>
      <ol className={styles.happenings} aria-label="History">
        {draft.history.toReversed().map((one) => (
          <li key={`${one.at} ${one.act}`} className={styles.happening}>
            <div>
              <p>
                <strong>{one.by}</strong> {ACTS[one.act]}
                {one.version !== undefined && one.version > 0 && ` (version ${one.version})`}
                {one.note && <q>{one.note}</q>}
              </p>
              <time dateTime={one.at}>{momentOf(one.at)}</time>
            </div>
            {one.act === 'PUBLISHED' && one.version !== undefined && (
              <Button look="secondary" size="small" onClick={() => setLooking(one.version)}>
                Look at version {one.version}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {looking !== undefined && (
        <VersionDialog
          draft={draft}
          desk={desk}
          version={looking}
          onClose={() => setLooking(undefined)}
          onMoved={async () => {
            await onMoved();
            setLooking(undefined);
          }}
        />
      )}
    </>
  );
}
