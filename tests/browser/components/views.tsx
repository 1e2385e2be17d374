import '@/components/theme.css';
import { ActorScreen } from '@/components/actor/actor-screen.tsx';
import { ArticleView } from '@/components/article/article-view.tsx';
import { CandidatesScreen } from '@/components/cross-reference/candidates-screen.tsx';
import { Footer } from '@/components/exchange/footer.tsx';
import { Toast } from '@/components/primitives/toast.tsx';
import { PlaceSection, type PlaceActions } from '@/components/quotation/place-section.tsx';
import { QuotationScreen } from '@/components/quotation/quotation-screen.tsx';
import { builtInScales } from '@/lib/model/scales/built-in.ts';
import type { NoteView } from '@/lib/model/note-view.ts';
import type { FoundWords, PlaceDetail } from '@/lib/model/place-view.ts';
import type { ActorItem, Candidate, QuotationItem } from '@/lib/model/work-view.ts';
import { emptySheet } from '@/lib/view/work/sheet-records.ts';

const item: QuotationItem = {
  key: '0-1',
  id: 'a',
  exact: 'لا يوجد حل عسكري لهذا النزاع الذي طال أمده بين الجارين',
  sentence: 'وأكد أنه لا يوجد حل عسكري لهذا النزاع الذي طال أمده بين الجارين، ثم غادر.',
  language: 'ar',
  direction: 'rtl',
  kind: 'mixed',
  speaker: { name: 'ممثل الأمين العام للحلف لشؤون القوقاز وآسيا الوسطى', actorKey: 'a1' },
  speakerPath: 'pronoun',
  cue: 'وأكد',
  rule: 'clause-that',
  confidence: 0.8,
  flags: ['unclosed', 'hedged', 'anonymous'],
  origin: 'detected',
  isDismissed: false,
  state: 'changed',
  candidates: [],
  place: { start: 0, end: 1 },
  detected: { exact: 'لا يوجد حل', kind: 'direct', speaker: null },
  note: 'a note, and one more word',
  tags: ['قره باغ', 'a-very-long-tag-without-any-place-to-break-it-in'],
  rating: { label: 'منسوب إلى غير قائله', isFinal: false },
  evidenceCount: 11,
  linkCount: 3,
  independentCount: 2,
};
const note: NoteView = {
  id: 'n',
  itemKey: item.key,
  body: item.note,
  tags: item.tags,
  exact: item.exact,
  language: 'ar',
  direction: 'rtl',
  state: 'missing',
  place: null,
};
const actor: ActorItem = {
  key: 'a1',
  id: 'a1',
  kind: 'organization',
  name: 'منظمة الأمن والتعاون في أوروبا',
  aliases: ['المنظمة'],
  roles: [{ title: 'مجموعة', of: 'مينسك' }],
  mentions: [
    { start: 0, end: 5, exact: 'المنظمة', stored: null },
    { start: 9, end: 15, exact: 'منظمة الأمن والتعاون', stored: null },
  ],
  appearanceIds: [],
  isDismissed: false,
};
const candidate: Candidate = {
  quotationId: 'b',
  exact: item.exact,
  language: 'ar',
  direction: 'rtl',
  speaker: null,
  title: 'عنوان طويل جدًا لمقال في صحيفة أخرى عن الموضوع نفسه وما تلاه من أحداث',
  outlet: 'news.a-long-name-of-an-outlet.example',
  publishedAt: '2020-09-27T00:00:00.000Z',
  url: 'https://example.org/',
  score: 0.9,
  difference: [
    { is: 'same', text: 'لا يوجد حل ' },
    { is: 'removed', text: 'عسكري ' },
    { is: 'added', text: 'سلمي ' },
  ],
};
const nothing = () => undefined;
const found: FoundWords = {
  place: { start: 0, end: 20 },
  before: 'وقال المتحدث باسم المنظمة إنه ',
  exact: item.exact,
  after: ' ثم غادر القاعة.',
  difference: candidate.difference,
};
const detail: PlaceDetail = {
  now: found,
  candidates: [found],
  earlier: [{ exact: item.exact, until: '2026-01-02T03:04:05.000Z', difference: candidate.difference }],
};
const placeActions: PlaceActions = {
  onGoTo: nothing,
  onAttach: nothing,
  onAdjust: nothing,
  onPick: nothing,
  onFind: () => [found],
};
const own = { language: 'ar', direction: 'rtl' } as const;

/** The popup's views with something of everything in them. */
export const views = {
  lists: (
    <ArticleView
      metadata={{ title: item.exact, siteName: null, url: 'https://example.org/', publishedAt: null }}
      {...own}
      quotations={[item, { ...item, key: 'x', isDismissed: true, state: 'missing' }]}
      actors={[actor]}
      notes={[note]}
      actorStep="done"
      nameNotice={null}
      tab="quotations"
      onTab={nothing}
      returnTo={null}
      onOpen={nothing}
      onOpenKey={nothing}
      onOpenActor={nothing}
      onDismiss={nothing}
      onDeleteNote={nothing}
      onGoTo={nothing}
      onRetry={nothing}
    >
      <Toast said={{ text: 'حُذفت الملاحظة', onUndo: nothing, onForGood: nothing }} onGone={nothing} />
      <Footer onExport={nothing} onLibrary={nothing} onSidePanel={nothing} />
    </ArticleView>
  ),
  quotation: (
    <QuotationScreen
      item={item}
      place={<PlaceSection item={{ ...item, state: 'ambiguous' }} detail={detail} actions={placeActions} />}
      sheet={{
        ...emptySheet(),
        note: { body: item.note, tags: [...item.tags] },
        evidence: [
          { id: 'e', kind: 'source', url: 'exam', archiveUrl: '', excerpt: '', day: '2026-01-01', note: '' },
        ],
        links: [
          { id: 'l', to: { url: 'x', title: '' }, relation: 'primary-source', note: '', independent: true },
        ],
      }}
      status={{ is: 'failed', reason: 'quota' }}
      number={1}
      total={17}
      actors={[actor]}
      scales={builtInScales}
      knownTags={[]}
      others={new Map()}
      today="2026-01-01"
      startsInNote={false}
      focusOn={null}
      onEdit={nothing}
      onChange={nothing}
      onRemove={nothing}
      onDeleteForGood={nothing}
      onFindLinks={nothing}
      onSpan={nothing}
      onGoTo={nothing}
      onStep={nothing}
      onBack={nothing}
    />
  ),
  candidates: (
    <CandidatesScreen
      item={item}
      candidates={[candidate]}
      onLink={nothing}
      onRetry={nothing}
      onBack={nothing}
    />
  ),
  actor: (
    <ActorScreen
      actor={actor}
      others={[{ ...actor, key: 'a2' }]}
      quoted={[item]}
      {...own}
      onChange={nothing}
      onOpenQuotation={nothing}
      onGoTo={nothing}
      onBack={nothing}
    />
  ),
};
