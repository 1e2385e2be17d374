import { ChevronLeft, ChevronRight, LocateFixed } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SaveStatus } from '../../lib/model/note-view.ts';
import type { Scale } from '../../lib/model/scales/scale.ts';
import type { Sheet } from '../../lib/model/sheet.ts';
import type { ActorItem, OtherQuotation, QuotationChange, QuotationItem } from '../../lib/model/work-view.ts';
import { NoteSection } from '../annotation/note-section.tsx';
import { SaveLine } from '../annotation/save-line.tsx';
import { AssessmentSection } from '../assessment/assessment-section.tsx';
import { LinkSection } from '../cross-reference/link-section.tsx';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import { Button } from '../primitives/button.tsx';
import { Screen } from '../primitives/screen.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { CorrectSection } from './correct-section.tsx';
import { QuotationFigure } from './quotation-figure.tsx';

interface Props {
  readonly item: QuotationItem;
  /** What became of the words in the page. */
  readonly place: ComponentChildren;
  readonly sheet: Sheet;
  readonly status: SaveStatus;
  /** Number of the quotation in the list, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly actors: readonly ActorItem[];
  readonly scales: readonly Scale[];
  readonly knownTags: readonly string[];
  readonly others: ReadonlyMap<string, OtherQuotation | null>;
  readonly today: string;
  /** Opened to write the note: the cursor goes there. */
  readonly startsInNote: boolean;
  /** Action whose button takes the focus: where the reader left this view. */
  readonly focusOn: string | null;
  readonly onEdit: (change: Partial<Sheet>) => void;
  readonly onChange: (change: QuotationChange) => void;
  readonly onRemove: (what: 'note' | { readonly evidence: string } | { readonly link: string }) => void;
  readonly onDeleteForGood: (() => void) | null;
  readonly onFindLinks: () => void;
  readonly onSpan: (() => void) | null;
  readonly onGoTo: (() => void) | null;
  /** To the quotation before (-1) or after (1). */
  readonly onStep: (step: -1 | 1) => void;
  readonly onBack: () => void;
}

/** Everything about one quotation: the words, what the reader wrote on them, and ways to correct what was found. */
export function QuotationScreen(props: Props) {
  const { item, sheet, number, total, onEdit, onRemove } = props;
  const { t, direction } = useTranslator();
  const [Before, After] = direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const { focusOn } = props;
  useLayoutEffect(() => {
    if (focusOn !== null) document.querySelector<HTMLElement>(`[data-action="${focusOn}"]`)?.focus();
  }, [focusOn]);
  const hasNote = item.note !== '' || item.tags.length > 0;
  return (
    <Screen
      name="quotation"
      title={t('quotation-of', { number, total })}
      onBack={props.onBack}
      tools={
        <>
          {props.onGoTo && (
            <Button look="quiet" label={t('go-to-mark')} action="go-to" onClick={props.onGoTo}>
              <LocateFixed aria-hidden="true" />
            </Button>
          )}
          <Button
            look="quiet"
            label={t('quotation-before')}
            disabled={number <= 1}
            action="before"
            onClick={() => props.onStep(-1)}
          >
            <Before aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={t('quotation-after')}
            disabled={number >= total}
            action="after"
            onClick={() => props.onStep(1)}
          >
            <After aria-hidden="true" />
          </Button>
        </>
      }
      foot={
        <>
          <SaveLine status={props.status} />
          <Button look="primary" action="done" onClick={props.onBack}>
            {t('note-done')}
          </Button>
        </>
      }
    >
      <QuotationFigure item={item} />
      {props.place}
      <NoteSection
        note={sheet.note}
        knownTags={props.knownTags}
        takesFocus={props.startsInNote}
        onEdit={(note) => onEdit({ note })}
        onDelete={hasNote ? () => onRemove('note') : null}
      />
      <AssessmentSection
        assessment={sheet.assessment}
        scales={props.scales}
        onEdit={(assessment) => onEdit({ assessment })}
      />
      <EvidenceSection
        evidence={sheet.evidence}
        today={props.today}
        onEdit={(evidence) => onEdit({ evidence })}
        onRemove={(id) => onRemove({ evidence: id })}
      />
      <LinkSection
        links={sheet.links}
        others={props.others}
        onEdit={(links) => onEdit({ links })}
        onRemove={(id) => onRemove({ link: id })}
        onFind={props.onFindLinks}
      />
      <CorrectSection
        item={item}
        actors={props.actors}
        onChange={props.onChange}
        onSpan={props.onSpan}
        onDeleteForGood={props.onDeleteForGood}
      />
    </Screen>
  );
}
