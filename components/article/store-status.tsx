import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { useTranslator } from '../primitives/translation.tsx';

interface Props {
  /** Code of the storage error; each has a sentence. */
  readonly code: string;
  readonly detail: string;
  readonly onRetry: () => void;
  readonly onCopy: (detail: string) => void;
  /** Saves everything as it is stored, where the data cannot be brought to this version. */
  readonly onSaveRaw?: (() => void) | undefined;
}

/** Says why nothing that is kept can be shown, and what the reader can do. */
export function StoreStatus({ code, detail, onRetry, onCopy, onSaveRaw }: Props) {
  const { t } = useTranslator();
  return (
    <main data-screen="status">
      <h1 class="visually-hidden">{t('app-name')}</h1>
      <Message title={t('storage-trouble')} hint={t(`storage-${code}`)}>
        <Button look="primary" action="retry" onClick={onRetry}>
          {t('retry')}
        </Button>
        {onSaveRaw && (
          <Button action="save-raw" onClick={onSaveRaw}>
            {t('save-raw')}
          </Button>
        )}
        <Button action="copy-details" onClick={() => onCopy(`${code}: ${detail}`)}>
          {t('copy-details')}
        </Button>
      </Message>
    </main>
  );
}
