import { Loading } from '@/ui/display/states';
import styles from './frame/frame.module.css';

export const Waiting = () => (
  <div className={styles.waiting}>
    <Loading blocks={1} lines={5} />
  </div>
);
