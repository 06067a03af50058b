import { Panel } from '@/ui/display/panel';
import styles from './copies.module.css';

/** What is in the file, and how one sees that it came whole. */
export function AboutCopies() {
  return (
    <>
      <Panel title="What is in it">
        <ul className={styles.list}>
          <li>Your patients, their plans, what they logged and what you noted about them</li>
          <li>Your own exercises, protocols and films, your brand and your pages</li>
          <li>Who belongs to your practice: names and e-mail addresses</li>
          <li>What your patients bought through your practice</li>
        </ul>
        <p>
          Passwords, open invitations and earlier copies are not in it. Card numbers never come to
          us, so they are not either.
        </p>
        <p>
          It is a zip file of plain text and your own files: any computer opens it, and another
          program can read it. It holds health data, so keep it as you keep patients’ files.
        </p>
      </Panel>
      <Panel title="Did it come whole?">
        <p>
          Each copy has a sum. Work out the sum of the file you have: if it is the same, not one
          letter was lost or changed on the way.
        </p>
        <dl className={styles.commands}>
          <div>
            <dt>Windows</dt>
            <dd>
              <code>certutil -hashfile the-file.zip SHA256</code>
            </dd>
          </div>
          <div>
            <dt>macOS</dt>
            <dd>
              <code>shasum -a 256 the-file.zip</code>
            </dd>
          </div>
          <div>
            <dt>Linux</dt>
            <dd>
              <code>sha256sum the-file.zip</code>
            </dd>
          </div>
        </dl>
      </Panel>
    </>
  );
}
