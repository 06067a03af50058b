import {
  Bookmark,
  Captions,
  CaptionsOff,
  Maximize,
  Pause,
  Play,
  RotateCcw,
  RotateCw,
} from 'lucide-react';
import { IconButton } from '@/ui/controls/button';
import styles from './player.module.css';
import { RATES } from './settings';
import type { Player } from './use-player';

interface Props {
  player: Player;
  onBookmark: () => void;
  onFill: () => void;
}

/** Always in sight and big enough for a thumb; nothing hides while a baby is held. */
export function Controls({ player, onBookmark, onFill }: Props) {
  const { now, settings, toggle, skip, set } = player;
  return (
    <div className={styles.controls}>
      <div className={styles.main}>
        <IconButton label="10 seconds back" onClick={() => skip(-10)}>
          <RotateCcw size={24} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={now.playing ? 'Pause' : 'Play'}
          className={styles.playButton ?? ''}
          onClick={toggle}
        >
          {now.playing ? (
            <Pause size={26} fill="currentColor" aria-hidden="true" />
          ) : (
            <Play size={26} fill="currentColor" aria-hidden="true" />
          )}
        </IconButton>
        <IconButton label="10 seconds on" onClick={() => skip(10)}>
          <RotateCw size={24} aria-hidden="true" />
        </IconButton>
      </div>
      <div className={styles.extra}>
        <label className={styles.rate}>
          <span className="visually-hidden">Speed</span>
          <select
            value={settings.rate}
            onChange={(event) => set({ rate: Number(event.target.value) })}
          >
            {RATES.map((rate) => (
              <option key={rate} value={rate}>
                {rate}×
              </option>
            ))}
          </select>
        </label>
        <IconButton
          label="Captions"
          aria-pressed={settings.captions}
          onClick={() => set({ captions: !settings.captions })}
        >
          {settings.captions ? (
            <Captions size={24} aria-hidden="true" />
          ) : (
            <CaptionsOff size={24} aria-hidden="true" />
          )}
        </IconButton>
        <IconButton label="Bookmark this moment" onClick={onBookmark}>
          <Bookmark size={22} aria-hidden="true" />
        </IconButton>
        <IconButton label="Full screen" onClick={onFill}>
          <Maximize size={22} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
