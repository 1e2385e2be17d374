import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { Section } from './section.tsx';
import styles from './shortcuts-section.module.css';

export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  /** The manifest's own words, for a command that the locale files do not name. */
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where the browser has no way to do so. */
  readonly onChange: (() => void) | null;
  /** The address to type where there is no such way. */
  readonly address: string;
}

/** The browser holds the shortcuts; here they are shown, with the way to change them. */
export function ShortcutsSection({ shortcuts, onChange, address }: Props) {
  const { t } = useTranslator();
  return (
    <Section id="shortcuts" title={t('settings-shortcuts')}>
      <dl class={styles['list']}>
        {shortcuts.map(({ name, description, keys }) => {
          const id = `command-${name.replace(/^_/, '').replaceAll('_', '-')}`;
          const known = t(id);
          return (
            <div key={name} class={styles['row']}>
              <dt>{known === id ? description : known}</dt>
              <dd class={styles['keys']}>
                {keys ? (
                  <kbd dir="ltr">{keys}</kbd>
                ) : (
                  <span class={styles['none']}>{t('shortcut-none')}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {onChange ? (
        <div>
          <Button onClick={onChange} action="change-shortcuts">
            {t('shortcuts-change')}
          </Button>
        </div>
      ) : (
        <p class={styles['how']}>
          {t('shortcuts-how')} <code dir="ltr">{address}</code>
        </p>
      )}
    </Section>
  );
}
