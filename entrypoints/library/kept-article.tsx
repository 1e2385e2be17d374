import { signal, useSignal } from '@preact/signals';
import { ArrowLeft, ArrowRight } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/primitives/button.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { useBack } from '../../components/primitives/use-back.ts';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { KeptArticleView, SearchTarget } from '../../lib/model/library-view.ts';
import type { Store } from '../../lib/store/open.ts';
import type { WorkSource } from '../../lib/view/work/source.ts';
import { openWorkbench, type Workbench } from '../../lib/view/work/workbench.ts';
import { ArticleWork } from '../work/article-work.tsx';
import styles from './kept-article.module.css';

interface Props {
  readonly store: Store;
  readonly article: KeptArticleView;
  /** What of it is shown first; null for its lists. */
  readonly open: SearchTarget | null;
  readonly onExport: () => void;
  readonly onBack: () => void;
}

/** A kept article without its page: its quotations, actors and everything written on them. */
export function KeptArticle({ store, article, open, onExport, onBack }: Props) {
  const { t } = useTranslator();
  const bench = useSignal<Workbench | null>(null);
  const { id, title, url, outlet, publishedAt, language, direction } = article;
  useEffect(() => {
    const source = signal<WorkSource | null>({ is: 'kept', articleId: id, articleKey: article.key });
    const opened = openWorkbench(store, source, () => Promise.resolve());
    bench.value = opened;
    return () => void opened.close();
  }, [store, id]);
  if (!bench.value?.isLoaded.value)
    return (
      <main>
        <Message title={t('library-loading')} busy />
      </main>
    );
  return (
    <div class={styles['kept']}>
      <ArticleWork
        bench={bench.value}
        metadata={{ title, siteName: outlet, url, publishedAt }}
        language={language}
        direction={direction}
        article={null}
        actorStep="done"
        nameNotice={null}
        onGoTo={null}
        onRetry={onBack}
        onExport={() => {
          onExport();
          return Promise.resolve(undefined);
        }}
        onLibrary={null}
        intents={null}
        onPick={null}
        startsWith={open}
        back={<BackToLibrary onBack={onBack} />}
      />
    </div>
  );
}

/** Above the lists of the article, and only there: Esc leads back from them as the button does. */
function BackToLibrary({ onBack }: { readonly onBack: () => void }) {
  const { t, direction } = useTranslator();
  useBack(onBack);
  const Arrow = direction === 'rtl' ? ArrowRight : ArrowLeft;
  return (
    <div class={styles['back']}>
      <Button look="quiet" onClick={onBack} action="back-to-library">
        <Arrow aria-hidden="true" />
        {t('open-library')}
      </Button>
    </div>
  );
}
