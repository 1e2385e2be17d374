import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ArticleView } from '../../components/article/article-view.tsx';
import { PageStatus, type PageTrouble } from '../../components/article/page-status.tsx';
import { Footer } from '../../components/exchange/footer.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { openStore, type Store } from '../../lib/store/open.ts';
import { exportArticle } from '../../lib/view/export.ts';
import { openNotes, type Notes } from '../../lib/view/notes.ts';
import type { LinkedPage, PageLink } from '../../lib/view/page-link.ts';
import { saveFile } from '../../components/exchange/save-file.ts';

interface Props {
  readonly link: PageLink;
  readonly version: string;
}

interface Said {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

/** The popup on one tab: joins the page, the store and the views. */
export function Popup({ link, version }: Props) {
  const { t } = useTranslator();
  const store = useSignal<Store | null>(null);
  const notes = useSignal<Notes | null>(null);
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const opening = openStore().then((opened) => {
      if (!opened.ok) {
        said.value = { text: t(`storage-${opened.error.code}`), onUndo: null };
        return;
      }
      store.value = opened.value;
      notes.value = openNotes(opened.value, link.page, () => link.refreshMarks());
    });
    return () =>
      void opening.then(() => {
        notes.value?.close();
        link.close();
        store.value?.close();
      });
  }, [link]);

  const page = link.page.value;
  if (page.status !== 'ready')
    return (
      <PageStatus
        trouble={troubleOf(page)}
        onReadAnyway={() => void link.readAnyway()}
        onCopy={(detail) => void navigator.clipboard.writeText(detail)}
      />
    );

  const onExport = async () => {
    await notes.value?.done();
    const articleId = notes.value?.articleId.value;
    const file = store.value && articleId ? await exportArticle(store.value, articleId, version) : null;
    if (file) saveFile(file.name, file.blob);
    said.value = { text: file ? t('exported', { file: file.name }) : t('nothing-to-export'), onUndo: null };
  };
  const onDelete = async (id: string) => {
    const back = await notes.value?.remove(id);
    if (!back) return;
    const onUndo = () => {
      said.value = null;
      void back();
    };
    said.value = { text: t('note-deleted'), onUndo };
  };

  const open = notes.value?.open.value ?? null;
  return (
    <ArticleView
      metadata={page.metadata}
      language={page.article.language}
      direction={page.article.direction}
      quotations={page.quotations}
      actors={page.actors}
      actorStep={page.actorStep}
      nameNotice={
        page.nameSource === null || page.nameSource === 'model' ? null : `names-from-${page.nameSource}`
      }
      notes={notes.value?.list.value ?? []}
      openNote={open}
      onGoTo={(place) => void link.goTo(place)}
      onOpenNote={(quotation) => notes.value?.start(quotation)}
      onInput={(body) => notes.value?.input(body)}
      onDone={() => void notes.value?.done()}
      onDeleteNote={(id) => void onDelete(id)}
      onRetry={() => void link.readAnyway()}
    >
      <Footer onExport={() => void onExport()} said={said.value} />
    </ArticleView>
  );
}

function troubleOf(page: Exclude<LinkedPage, { status: 'ready' }>): PageTrouble {
  switch (page.status) {
    case 'loading':
    case 'reading':
      return { is: 'loading' };
    case 'not-article':
      return { is: 'not-article', reason: page.reason };
    case 'failed':
      return { is: 'failed', detail: page.reason };
    case 'unreachable':
      return { is: 'unreachable', code: page.code, detail: page.detail };
  }
}
