import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Branding } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './branding.module.css';
import { ColorField } from './color-field';
import { ContrastReport } from './contrast-report';
import { LogoField } from './logo-field';
import { PhonePreviews } from './preview/phone-previews';
import { checksOf, isHex, themeFrom } from './theme/theme';

interface Words {
  name: string;
  shortName: string;
  tagline: string;
}

/** What is changed shows at once on two phones; nothing unreadable can be saved. */
export function Editing({ brand }: { brand: Branding }) {
  const cache = useQueryClient();
  const [words, setWords] = useState<Words>(brand);
  const [color, setColor] = useState(brand.color);
  const [logo, setLogo] = useState(brand.logo);
  const [version, setVersion] = useState(brand.version);
  const sound = isHex(color) ? color : brand.color;
  const theme = themeFrom(sound);
  const put = (key: keyof Words) => (event: { target: { value: string } }) =>
    setWords((before) => ({ ...before, [key]: event.target.value }));

  async function submit() {
    try {
      const saved = await api.branding.save({
        ifVersion: version,
        name: words.name.trim(),
        shortName: words.shortName.trim(),
        tagline: words.tagline.trim(),
        color: sound.toLowerCase(),
        theme,
        ...(logo ? { logo } : {}),
      });
      setVersion(saved.version);
      cache.setQueryData(['branding'], saved);
      toast('Saved. Phones show it within a minute.');
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
              </section>
              <section className={styles.panel} aria-label="Words">
                <TextField
                  name="name"
                  label="Name"
                  required
                  maxLength={80}
                  value={words.name}
                  onChange={put('name')}
                />
                <TextField
                  name="shortName"
                  label="Short name"
                  hint="Under the icon on the phone; up to 12 letters."
                  required
                  maxLength={12}
                  value={words.shortName}
                  onChange={put('shortName')}
                />
                <TextField
                  name="tagline"
                  label="Tagline"
                  optional
                  maxLength={120}
                  value={words.tagline}
                  onChange={put('tagline')}
                />
              </section>
              <ContrastReport checks={checksOf(theme)} />
            </div>
            <PhonePreviews theme={theme} words={words} logo={logo} />
          </div>
        </>
      )}
    </Form>
  );
}
