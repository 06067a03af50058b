import { useEffect, useRef, useState } from 'react';
import { useKeys } from '@/ui/keys/use-keys';
import { Dialog } from '@/ui/overlay/dialog';
import styles from './player.module.css';
import type { Player } from './use-player';

interface Acts {
  fill: () => void;
  bookmark: () => void;
  note: () => void;
}

const WORDS: readonly (readonly [string, string])[] = [
  ['Space or K', 'Play or pause'],
  ['← or J', '10 seconds back'],
  ['→ or L', '10 seconds on'],
  ['< and >', 'Slower, faster'],
  ['C', 'Captions'],
  ['M', 'Sound'],
  ['F', 'Full screen'],
  ['B', 'Bookmark this moment'],
  ['N', 'Write a note here'],
  ['0 to 9', 'Jump to a tenth of the film'],
];

const arrows = ({ skip }: Player) =>
  Object.fromEntries([
    ['ArrowLeft', () => skip(-10)],
    ['ArrowRight', () => skip(10)],
  ]);

/** A film by keys alone; the list of them opens with "?". */
export function PlayerKeys({ player, acts }: { player: Player; acts: Acts }) {
  const [help, setHelp] = useState(false);
  const tenths = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [
      String(n),
      () => player.seek((player.now.length * n) / 10),
    ]),
  );
  useKeys({
    k: player.toggle,
    j: () => player.skip(-10),
    l: () => player.skip(10),
    ...arrows(player),
    '<': () => player.pace(-1),
    '>': () => player.pace(1),
    c: () => player.set({ captions: !player.settings.captions }),
    m: player.mute,
    f: acts.fill,
    b: acts.bookmark,
    n: acts.note,
    '?': () => setHelp(true),
    ...tenths,
  });
  useSpace(player.toggle);
  return (
    <Dialog open={help} onClose={() => setHelp(false)} title="Keys of the film">
      <dl className={styles.keys}>
        {WORDS.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** The space bar belongs to whatever has the focus; only when that is nothing, it plays. */
function useSpace(act: () => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, target, defaultPrevented } = event;
      const free = target instanceof Element && target.matches('body, main');
      if (key !== ' ' || defaultPrevented || !free) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
