import '@/components/theme.css';
import { ExportScreen } from '@/components/exchange/export-screen.tsx';
import { ImportScreen } from '@/components/exchange/import-screen.tsx';
import { ArticleList } from '@/components/library/article-list.tsx';
import { ConflictsView } from '@/components/library/conflicts-view.tsx';
import { LibraryView } from '@/components/library/library-view.tsx';
import { SearchField } from '@/components/library/search-field.tsx';
import { SearchResults } from '@/components/library/search-results.tsx';
import { SelectionBar } from '@/components/library/selection-bar.tsx';
import { TrashView } from '@/components/library/trash-view.tsx';
import { AboutSection } from '@/components/settings/about-section.tsx';
import { LanguageSection } from '@/components/settings/language-section.tsx';
import { LookSection } from '@/components/settings/look-section.tsx';
import { MarksSection } from '@/components/settings/marks-section.tsx';
import { ScaleForm } from '@/components/settings/scale-form.tsx';
import { ScalesSection } from '@/components/settings/scales-section.tsx';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import { ShortcutsSection } from '@/components/settings/shortcuts-section.tsx';
import { SitesSection } from '@/components/settings/sites-section.tsx';
import { StorageSection } from '@/components/settings/storage-section.tsx';
import { PinStep } from '@/components/welcome/pin-step.tsx';
import { PrivacyStep } from '@/components/welcome/privacy-step.tsx';
import { TryStep } from '@/components/welcome/try-step.tsx';
import { WelcomePage } from '@/components/welcome/welcome-page.tsx';
import type { ImportProgress } from '@/lib/model/exchange-view.ts';
import type { KeptArticleView, SearchFilters, SearchHitView } from '@/lib/model/library-view.ts';
import { scaleChoice } from '@/lib/model/scales/built-in.ts';

const nothing = () => undefined;
const LONG = 'a-very-long-name-without-any-place-to-break-it-in-the-middle-of-a-line';
const at = '2026-03-17T10:00:00.000Z';

const article: KeptArticleView = {
  id: 'a',
  key: 'k',
  title: `عنوان طويل جدًا لمقال في صحيفة أخرى عن الموضوع نفسه ${LONG}`,
  url: 'https://example.org/',
  outlet: `news.${LONG}.example`,
  publishedAt: at,
  language: 'ar',
  direction: 'rtl',
  counts: { quotations: 12, notes: 3, assessments: 11 },
};
const hit: SearchHitView = {
  entity: 'annotations',
  id: 'h',
  target: { is: 'article', articleId: 'a' },
  parts: [
    { text: 'ملاحظة عن ', isHit: false },
    { text: LONG, isHit: true },
  ],
  language: 'und',
  direction: 'auto',
  article,
  speaker: 'ممثل الأمين العام للحلف لشؤون القوقاز وآسيا الوسطى',
  tags: ['قره باغ', LONG],
  ratings: ['منسوب إلى غير قائله'],
};
const facets = ['أ', LONG].map((value) => ({ value, count: 2 }));
const filters: SearchFilters = {
  kind: 'annotations',
  outlet: LONG,
  language: '',
  tag: '',
  rating: '',
  from: '2026-01-01',
  until: '',
};
const counts = { new: 1234, same: 5, merged: 2, conflicting: 1 };

const imports: Record<string, ImportProgress> = {
  reading: { is: 'reading', file: LONG, records: 100_000, share: 0.4 },
  preview: {
    is: 'preview',
    file: `${LONG}.json`,
    counts,
    invalid: [{ line: 12, entity: LONG, field: `selector.${LONG}` }],
    invalidCount: 300,
  },
  done: { is: 'done', counts, canUndo: true },
  refused: { is: 'refused', file: `${LONG}.json`, code: 'newer-version', line: 100_000 },
};

/** Library, settings and welcome page with the longest of everything. */
export const pageViews = {
  library: (
    <LibraryView onTrash={nothing} onImport={nothing} onExport={nothing}>
      <SearchField query={LONG} onQuery={nothing} onDown={nothing} />
      <SelectionBar
        count={11}
        total={12}
        onAll={nothing}
        onNone={nothing}
        onExport={nothing}
        onDelete={nothing}
      />
      <ArticleList
        articles={[article, { ...article, id: 'b', direction: 'ltr', language: 'en', title: LONG }]}
        selected={new Set(['a'])}
        returnTo={null}
        onSelect={nothing}
        onOpen={nothing}
        onDelete={nothing}
      />
    </LibraryView>
  ),
  search: (
    <SearchResults
      state={{
        hits: [hit],
        found: 2,
        facets: { outlet: facets, language: facets, tag: facets, rating: facets },
        more: true,
        failed: null,
      }}
      filters={filters}
      onFilter={nothing}
      onClearFilters={nothing}
      onOpen={nothing}
      onExport={nothing}
      onRetry={nothing}
    />
  ),
  export: (
    <ExportScreen
      choice={{ scope: { is: 'articles', ids: ['a'] }, format: 'json', notes: true, sentences: false }}
      selection={{ is: 'articles', ids: ['a'] }}
      articleTitle={article.title}
      articles={12}
      fileName={`isnad-${LONG}.json`}
      glimpse={`{"format":"${LONG}"}`}
      progress={{ is: 'saved', name: `isnad-${LONG}.json`, bytes: 123_456 }}
      onChange={nothing}
      onSave={nothing}
      onCancel={nothing}
      onBack={nothing}
    />
  ),
  ...Object.fromEntries(
    Object.entries(imports).map(([name, progress]) => [
      `import ${name}`,
      <ImportScreen
        key={name}
        progress={progress}
        onFile={nothing}
        onConfirm={nothing}
        onCancel={nothing}
        onUndo={nothing}
        onConflicts={nothing}
        onBack={nothing}
      />,
    ]),
  ),
  conflicts: (
    <ConflictsView
      conflicts={[
        {
          entity: 'annotations',
          id: 'n',
          place: 0,
          field: LONG,
          about: LONG,
          mine: LONG,
          other: '',
          otherAt: at,
        },
      ]}
      onSettle={nothing}
      onBack={nothing}
    >
      {null}
    </ConflictsView>
  ),
  trash: (
    <TrashView
      items={[
        {
          entity: 'quotations',
          id: 'q',
          text: LONG,
          language: 'ar',
          direction: 'rtl',
          deletedAt: at,
          further: 11,
        },
      ]}
      days={30}
      onRestore={nothing}
      onDeleteForGood={nothing}
      onEmpty={nothing}
      onBack={nothing}
    >
      {null}
    </TrashView>
  ),
  settings: (
    <SettingsPage>
      <LanguageSection language="auto" digits="auto" onLanguage={nothing} onDigits={nothing} />
      <LookSection theme="auto" onTheme={nothing} />
      <MarksSection
        marks={{ quotations: true, actors: true, notes: true }}
        onMark={nothing}
        selectionButton
        onSelectionButton={nothing}
      />
      <ScalesSection
        scales={scaleChoice([], '')}
        isOwn={(id) => id === 'misbar'}
        onChoose={nothing}
        onSave={() => null}
        onDelete={nothing}
      />
      <ScaleForm
        start={{
          id: null,
          name: LONG,
          values: [LONG, LONG].map((label) => ({ id: null, label })),
          isOrdered: true,
        }}
        onSave={() => 'twice'}
        onCancel={nothing}
      />
      <SitesSection
        all={false}
        paused
        sites={[
          { site: `${LONG}.example`, access: 'always' },
          { site: 'b.example', access: 'off' },
        ]}
        onPaused={nothing}
        onAllowAll={nothing}
        onWithdraw={nothing}
        onTurnOff={nothing}
        onTurnOn={nothing}
        siteOf={() => null}
        said={LONG}
      />
      <ShortcutsSection
        shortcuts={[
          { name: 'toggle-marks', description: '', keys: 'Alt+Shift+H' },
          { name: 'next-mark', description: '', keys: '' },
        ]}
        onChange={null}
        address="chrome://extensions/shortcuts"
      />
      <StorageSection
        used={123_456_789}
        lastExport={at}
        unexported={250}
        deletion={{ is: 'failed', reason: 'quota' }}
        exportPage="/library.html#export"
        onDelete={nothing}
      />
      <AboutSection version="0.1.0" welcomePage="/welcome.html" />
    </SettingsPage>
  ),
  welcome: (
    <WelcomePage onLanguage={nothing}>
      <PinStep browser="chrome" pinned={null} keys="Alt+Shift+I" />
      <TryStep
        chosen="ar"
        onChoose={nothing}
        sample={{
          title: LONG,
          language: 'ar',
          direction: 'rtl',
          siteName: LONG,
          paragraphs: [LONG, article.title],
        }}
        quotations={[]}
        onShown={nothing}
        onGoTo={nothing}
      />
      <PrivacyStep settingsPage="/options.html" />
    </WelcomePage>
  ),
};
