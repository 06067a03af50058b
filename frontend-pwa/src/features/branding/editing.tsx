import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Branding } from '@/api/contract';
import { expectVersion } from '@/api/practice-config';
import { isProblem } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { Form } from '@/ui/controls/form';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';
import styles from './branding.module.css';
import { ColorField } from './color-field';
import { ContrastReport } from './contrast-report';
import { LogoField } from './logo-field';
import { PhonePreviews } from './preview/phone-previews';
import { checksOf, isHex, themeFrom } from './theme/theme';
import { TYPEFACES } from './typefaces';
import { WordsPanel, wordsOf } from './words-panel';

/** What is changed shows at once on two phones; nothing unreadable can be saved. */
export function Editing({ brand }: { brand: Branding }) {
  const cache = useQueryClient();
  const [words, setWords] = useState(() => wordsOf(brand));
  const [typeface, setTypeface] = useState(brand.typeface);
  const [color, setColor] = useState(brand.color);
  const [logo, setLogo] = useState(brand.logo);
  const [version, setVersion] = useState(brand.version);
  const sound = isHex(color) ? color : brand.color;
  const theme = themeFrom(sound);

  async function submit() {
    try {
      const saved = await api.branding.save({
        ifVersion: version,
        name: words.name.trim(),
        shortName: words.shortName.trim(),
        tagline: words.tagline.trim(),
        color: sound.toLowerCase(),
        theme,
        typeface,
        ...(words.welcome.trim() ? { welcome: words.welcome.trim() } : {}),
        ...(logo ? { logo } : {}),
      });
      setVersion(saved.version);
      cache.setQueryData(['branding'], saved);
      expectVersion(saved.version);
      toast('Saved. Open apps change in a moment.');
    } catch (error) {
      if (isProblem(error, 409)) await cache.invalidateQueries({ queryKey: ['branding'] });
      throw error;
    }
  }
  return (
    <Form submit={submit} className={styles.page ?? ''}>
      {({ busy }) => (
        <>
          <header className={styles.head}>
            <div>
              <h1>Your brand</h1>
              <p className={styles.quiet}>One colour and a logo. Readable for everybody, always.</p>
            </div>
            <Button type="submit" busy={busy} disabled={!isHex(color)}>
              Save
            </Button>
          </header>
          <div className={styles.columns}>
            <div className={styles.column}>
              <section className={styles.panel} aria-label="Colour and logo">
                <ColorField color={color} onColor={setColor} />
                <LogoField logo={logo} name={words.name} short={words.shortName} onLogo={setLogo} />
                <Select
                  label="Letters"
                  options={TYPEFACES}
                  value={typeface}
                  onChange={setTypeface}
                />
              </section>
              <WordsPanel words={words} onWords={setWords} />
              <ContrastReport checks={checksOf(theme)} />
            </div>
            <PhonePreviews theme={theme} words={words} logo={logo} typeface={typeface} />
          </div>
        </>
      )}
    </Form>
  );
}
