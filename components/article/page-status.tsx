import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { useTranslator } from '../primitives/translation.tsx';

/** Every state of the page in which there is no list to show. */
export type PageTrouble =
  | { readonly is: 'loading' }
  | { readonly is: 'not-article'; readonly reason: string }
  | { readonly is: 'failed'; readonly detail: string }
  | { readonly is: 'unreachable'; readonly code: string; readonly detail: string };

interface Props {
  readonly trouble: PageTrouble;
  readonly onReadAnyway: () => void;
  readonly onCopy: (detail: string) => void;
}

/** Troubles that have sentences of their own; the rest are unexpected. */
const told = new Set(['browser-page', 'no-access', 'tab-gone']);

/** Says what keeps the article from being shown, and what the reader can do about it. */
export function PageStatus(props: Props) {
  const { t } = useTranslator();
  return (
    <main>
      <h1 class="visually-hidden">{t('app-name')}</h1>
      <Trouble {...props} />
    </main>
  );
}

function Trouble({ trouble, onReadAnyway, onCopy }: Props) {
  const { t } = useTranslator();
  switch (trouble.is) {
    case 'loading':
      return <Message title={t('reading')} busy />;
    case 'not-article':
      return (
        <Message title={t('not-article')} hint={t(`article-reason-${trouble.reason}`)}>
          <Button look="primary" action="use-anyway" onClick={onReadAnyway}>
            {t('use-anyway')}
          </Button>
        </Message>
      );
    case 'failed':
      return (
        <Message title={t('page-failed')}>
          <Button look="primary" onClick={onReadAnyway}>
            {t('retry')}
          </Button>
          <Button onClick={() => onCopy(trouble.detail)}>{t('copy-details')}</Button>
        </Message>
      );
    case 'unreachable':
      if (told.has(trouble.code))
        return (
          <Message
            title={t(trouble.code)}
            hint={trouble.code === 'tab-gone' ? undefined : t(`${trouble.code}-hint`)}
          />
        );
      return (
        <Message title={t('unexpected')}>
          <Button look="primary" onClick={onReadAnyway}>
            {t('retry')}
          </Button>
          <Button onClick={() => onCopy(trouble.detail)}>{t('copy-details')}</Button>
        </Message>
      );
  }
}
