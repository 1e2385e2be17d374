import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { useTranslator } from '../primitives/translation.tsx';

interface Props {
  /** Code of the storage error; each has a sentence. */
  readonly code: string;
  readonly detail: string;
  readonly onRetry: () => void;
  readonly onCopy: (detail: string) => void;
}

/** Says why nothing that is kept can be shown, and what the reader can do. */
export function StoreStatus({ code, detail, onRetry, onCopy }: Props) {
  const { t } = useTranslator();
  return (
    <main data-screen="status">
      <h1 class="visually-hidden">{t('app-name')}</h1>
      <Message title={t('storage-trouble')} hint={t(`storage-${code}`)}>
        <Button look="primary" action="retry" onClick={onRetry}>
          {t('retry')}
        </Button>
        <Button action="copy-details" onClick={() => onCopy(`${code}: ${detail}`)}>
          {t('copy-details')}
        </Button>
      </Message>
    </main>
  );
}
