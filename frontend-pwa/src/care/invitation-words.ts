import { hourOf } from './date-words';

/** What stands with the code that a patient scans at the desk. */
export const SCAN_TITLE = 'Scan to join';

export const scanWords = (expires: string) =>
  `The patient’s phone reads it with its camera and opens the app. It works once, until ${hourOf(expires)}.`;
