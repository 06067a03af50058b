import { Dialog } from '@/ui/overlay/dialog';
import styles from './overlay.module.css';

const KEYS: { title: string; keys: [string, string][] }[] = [
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl K', 'Find a patient or a screen'],
      ['Shift P', 'Blur names, for a screen others can see'],
      ['?', 'This list'],
    ],
  },
  {
    title: 'Patients',
    keys: [
      ['/', 'Search'],
      ['j  k', 'Next and previous patient'],
      ['Enter', 'Open the patient'],
      ['i', 'Invite a patient'],
    ],
  },
  {
    title: 'Writing a plan',
    keys: [
      ['/', 'Search the library'],
      ['Enter', 'Add the first exercise found'],
      ['Alt ↑  Alt ↓', 'Move the exercise you are on'],
      ['Space, then arrows', 'Drag with the keyboard, on a handle'],
    ],
  },
];

export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      {KEYS.map(({ title, keys }) => (
        <section key={title} className={styles.keys}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
