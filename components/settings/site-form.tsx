import { useId, useState } from 'preact/hooks';
import { useTranslator } from '../primitives/translation.tsx';
import buttonStyles from '../primitives/button.module.css';
import styles from './sites-section.module.css';

interface Props {
  readonly siteOf: (typed: string) => string | null;
  readonly onSite: (site: string) => void;
}

/** Takes the address of one site; says so when it is none. */
export function SiteForm({ siteOf, onSite }: Props) {
  const { t } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteOf(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    onSite(site);
  };
  return (
    <form class={styles['form']} onSubmit={submit} noValidate>
      <label for={id}>{t('site-off-label')}</label>
      <span class={styles['field']}>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class={buttonStyles['button']} data-action="turn-off-typed">
          {t('site-turn-off')}
        </button>
      </span>
      {isWrong && (
        <span id={`${id}-wrong`} class={styles['wrong']} role="alert">
          {t('site-wrong')}
        </span>
      )}
    </form>
  );
}
