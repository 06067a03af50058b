import { Popover } from '@base-ui/react/popover';
import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/button';
import styles from './explain.module.css';
import { useHome } from './use-home';

/** The "?" beside a number: its exact definition, one press away. */
export function Explain({ what, children }: { what: string; children: ReactNode }) {
  const { trigger, home } = useHome();
  return (
    <Popover.Root>
      <Popover.Trigger
        ref={trigger}
        render={
          <IconButton small label={`What is ${what}?`}>
            <CircleQuestionMark size={17} aria-hidden="true" />
          </IconButton>
        }
      />
      <Popover.Portal container={home}>
        <Popover.Positioner className={styles.layer} sideOffset={4} collisionPadding={12}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{what}</Popover.Title>
            <Popover.Description render={<div />} className={styles.text}>
              {children}
            </Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
