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
  /** Host of the page; null where the browser does not tell it. */
  readonly site: string | null;
  readonly onReadAnyway: () => void;
  /** Asks the browser for access to a match pattern. */
  readonly onAllow: (origin: string) => void;
  readonly onCopy: (detail: string) => void;
}

/** Says what keeps the article from being shown, and what the reader can do about it. */
export function PageStatus(props: Props) {
  const { t } = useTranslator();
  return (
    <main data-screen="status">
      <h1 class="visually-hidden">{t('app-name')}</h1>
      <Trouble {...props} />
    </main>
  );
}

function Trouble({ trouble, site, onReadAnyway, onAllow, onCopy }: Props) {
  const { t } = useTranslator();
  const retry = (
    <Button look="primary" action="retry" onClick={onReadAnyway}>
      {t('retry')}
    </Button>
  );
  const failed = (title: string, detail: string) => (
    <Message title={title}>
      {retry}
      <Button action="copy-details" onClick={() => onCopy(detail)}>
        {t('copy-details')}
      </Button>
    </Message>
  );
  switch (trouble.is) {
    case 'loading':
      return <Message title={t('reading')} busy />;
    case 'not-article':
      if (trouble.reason === 'pdf') return <Pdf />;
      return (
        <Message title={t('not-article')} hint={t(`article-reason-${trouble.reason}`)}>
          {/* A translation is nobody's words: it is not read on request either. */}
          {trouble.reason !== 'translated' && (
            <Button look="primary" action="use-anyway" onClick={onReadAnyway}>
              {t('use-anyway')}
            </Button>
          )}
        </Message>
      );
    case 'failed':
      return failed(t('page-failed'), trouble.detail);
    case 'unreachable':
      switch (trouble.code) {
        case 'browser-page':
          return <Message title={t('browser-page')} hint={t('browser-page-hint')} />;
        case 'pdf':
          return <Pdf />;
        case 'tab-gone':
          return <Message title={t('tab-gone')} hint={t('tab-gone-hint')} />;
        case 'no-access':
          return (
            <Message title={t('no-access')} hint={t('no-access-hint')}>
              <Button look="primary" action="read-once" onClick={onReadAnyway}>
                {t('read-once')}
              </Button>
              <Button action="allow" onClick={() => onAllow(site === null ? '*://*/*' : `*://${site}/*`)}>
                {site === null ? t('allow-all-sites') : t('allow-site', { site })}
              </Button>
            </Message>
          );
        default:
          return failed(t('unexpected'), trouble.detail);
      }
  }
}

/** Chromium lets a script into its PDF view, where there is no text; Firefox lets none in. Readers get the same words. */
function Pdf() {
  const { t } = useTranslator();
  return <Message title={t('pdf')} hint={t('pdf-hint')} />;
}
