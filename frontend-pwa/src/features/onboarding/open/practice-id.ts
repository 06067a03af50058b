const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 12;

/** Twelve letters and digits, each equally likely. */
export function practiceId(): string {
  let id = '';
  while (id.length < LENGTH)
    // 252 is the last multiple of 36 in a byte; what is beyond would favour the first letters.
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (byte < 252 && id.length < LENGTH) id += LETTERS[byte % LETTERS.length];
  return id;
}
