import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './select.module.css';
import { useHome } from './use-home';

export type MenuEntry =
  | 'rule'
  | { label: string; icon?: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

/** A button that opens a short list of acts. */
export function Menu({ trigger, entries }: { trigger: ReactElement; entries: MenuEntry[] }) {
  const { trigger: here, home } = useHome();
  return (
    <Base.Root>
      <Base.Trigger ref={here} render={trigger} />
      <Base.Portal container={home}>
        <Base.Positioner className={styles.layer} sideOffset={6} align="end">
          <Base.Popup className={styles.popup}>
            {entries.map((entry, index) =>
              entry === 'rule' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: rules have no other identity
                <Base.Separator key={index} className={styles.rule} />
              ) : (
                <Base.Item
                  key={entry.label}
                  className={styles.item}
                  onClick={entry.onSelect}
                  disabled={entry.disabled ?? false}
                  data-danger={entry.danger || undefined}
                >
                  {entry.icon && <span className={styles.mark}>{entry.icon}</span>}
                  {entry.label}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
