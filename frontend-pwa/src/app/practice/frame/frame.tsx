import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { switchPrivacy } from '@/ui/display/person-name';
import { useKeys } from '@/ui/keys/use-keys';
import { toast } from '@/ui/overlay/toast';
import { useNewScreen } from '../../boot/use-new-screen';
import { useHere } from '../who-is-here';
import styles from './frame.module.css';
import { HelpDialog } from './help-dialog';
import { Palette } from './palette';
import { BottomBar, placeOf, Sidebar, TopBar } from './sidebar';

function privacy() {
  toast(switchPrivacy() ? 'Privacy mode is on: names are blurred.' : 'Privacy mode is off.');
}

/** The house around every screen: where one is, where one can go, and the keys that work anywhere. */
export function Frame({ children }: { children: ReactNode }) {
  const [overlay, setOverlay] = useState<'palette' | 'help'>();
  const close = () => setOverlay(undefined);
  const [at] = useLocation();
  useKeys({
    'Mod+K': () => setOverlay('palette'),
    '?': () => setOverlay('help'),
    'Shift+P': privacy,
  });
  const { practice } = useHere();
  const main = useNewScreen(at, `${placeOf(at)} · ${practice.name}`);
  const acts = {
    onSearch: () => setOverlay('palette'),
    onHelp: () => setOverlay('help'),
    onPrivacy: privacy,
  };
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Sidebar {...acts} />
      <TopBar {...acts} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <BottomBar />
      {overlay === 'palette' && <Palette onClose={close} onPrivacy={privacy} />}
      <HelpDialog open={overlay === 'help'} onClose={close} />
    </div>
  );
}
