import { Check, House, LineChart, Play, UserRound } from 'lucide-react';
import type { ThemeMode, Typeface } from '@/api/contract';
import { Ring } from '@/ui/charts/ring';
import { initials } from '@/ui/display/badge';
import type { Mode, Theme } from '../theme/theme';
import { STACKS } from '../typefaces';
import styles from './preview.module.css';

interface Props {
  words: { name: string; shortName: string; tagline: string };
  logo: string | undefined;
  typeface: Typeface;
}

/** Sets the palette on an element through the object model, which a strict content policy allows. */
const wear = (palette: ThemeMode, mode: Mode, font: string) => (element: HTMLElement | null) => {
  if (!element) return;
  for (const [token, color] of Object.entries(palette))
    element.style.setProperty(`--${token}`, color);
  element.style.setProperty('color-scheme', mode);
  element.style.setProperty('font-family', font);
};

/** The patient's app in light and dark, and its icon among others. */
export function PhonePreviews({ theme, ...rest }: Props & { theme: Theme }) {
  return (
    <section className={styles.wrap} aria-label="Preview on the phone">
      <Phone {...rest} palette={theme.light} mode="light" />
      <Phone {...rest} palette={theme.dark} mode="dark" />
    </section>
  );
}

function Phone({
  words,
  logo,
  typeface,
  palette,
  mode,
}: Props & { palette: ThemeMode; mode: Mode }) {
  return (
    <figure className={styles.figure}>
      <div className={styles.phone}>
        <div
          className={styles.screen}
          ref={wear(palette, mode, STACKS[typeface])}
          data-preview={mode}
        >
          <header className={styles.head}>
            <span className={styles.icon}>
              {logo ? <img src={logo} alt="" /> : initials(words.shortName || words.name)}
            </span>
            <span>
              <strong>{words.name || 'Your practice'}</strong>
              <span>{words.tagline}</span>
            </span>
          </header>
          <div className={styles.ring}>
            <Ring part={0.66} small label="Two of three done, in the preview">
              <strong>2</strong>
              <span>of 3</span>
            </Ring>
            <p>
              <strong>One to go</strong>
              <span>Glute bridge, 3 sets · 10 times</span>
            </p>
          </div>
          <span className={styles.button}>
            <Play size={17} aria-hidden="true" /> Start
          </span>
          <ul className={styles.list}>
            {['Cat–cow', '90/90 breathing'].map((name) => (
              <li key={name}>
                <Check size={18} aria-hidden="true" />
                {name}
                <span>Done</span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            Pain is easing. <span>See your progress</span>
          </p>
          <div className={styles.tabs} aria-hidden="true">
            <House size={20} />
            <LineChart size={20} />
            <UserRound size={20} />
          </div>
        </div>
      </div>
      <figcaption>{mode === 'light' ? 'Light' : 'Dark'}</figcaption>
    </figure>
  );
}
