import { useEffect, useRef } from 'preact/hooks';
import type { DetectedQuotation } from '../../lib/model/analysis.ts';
import type { Sample } from '../../lib/model/sample.ts';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { QuotationSummary } from '../quotation/quotation-summary.tsx';
import { Choice } from '../settings/choice.tsx';
import styles from './try-step.module.css';
import { Step } from './welcome-page.tsx';

/** The sample articles of the package, by their languages. */
export const sampleNames = ['en', 'ar'] as const;
export type SampleName = (typeof sampleNames)[number];

interface Props {
  readonly chosen: SampleName;
  readonly onChoose: (name: SampleName) => void;
  /** Null while it is loaded; `failed` where the package is broken. */
  readonly sample: Sample | 'failed' | null;
  /** Null until the article was read. */
  readonly quotations: readonly DetectedQuotation[] | 'failed' | null;
  /** The article's body stands in the page: it can be read and painted. */
  readonly onShown: (body: HTMLElement) => void;
  readonly onGoTo: (quotation: DetectedQuotation) => void;
}

/** A made-up article, read and marked as any other, with its quotations beside it. */
export function TryStep({ chosen, onChoose, sample, quotations, onShown, onGoTo }: Props) {
  const { t } = useTranslator();
  return (
    <Step number={2} title={t('welcome-try')} hint={t('welcome-try-hint')}>
      <Choice
        legend={t('welcome-sample')}
        options={sampleNames.map((value) => ({ value, label: t(`language-${value}`), language: value }))}
        selected={chosen}
        onSelect={onChoose}
      />
      {sample === null && <Message title={t('reading')} busy />}
      {sample === 'failed' && <Message title={t('welcome-sample-failed')} />}
      {sample !== null && sample !== 'failed' && (
        <div class={styles['both']}>
          <SampleArticle key={sample.language} sample={sample} onShown={onShown} />
          <SampleQuotations sample={sample} quotations={quotations} onGoTo={onGoTo} />
        </div>
      )}
    </Step>
  );
}

function SampleArticle({ sample, onShown }: { sample: Sample; onShown: Props['onShown'] }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current) onShown(body.current);
  }, [sample]);
  const { title, siteName, language, direction, paragraphs } = sample;
  return (
    <article class={styles['article']} lang={language} dir={direction}>
      <p class={styles['site']}>{siteName}</p>
      <h3 class={styles['title']}>{title}</h3>
      <div ref={body}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}

interface FoundProps extends Pick<Props, 'quotations' | 'onGoTo'> {
  readonly sample: Sample;
}

function SampleQuotations({ sample: { language, direction }, quotations, onGoTo }: FoundProps) {
  const { t } = useTranslator();
  if (quotations === null) return <Message title={t('reading')} busy />;
  if (quotations === 'failed') return <Message title={t('page-failed')} />;
  return (
    <section class={styles['found']} aria-labelledby="sample-quotations">
      <h3 id="sample-quotations" class={styles['count']}>
        {t('quotation-count', { count: quotations.length })}
      </h3>
      <ul class={styles['list']} onKeyDown={walkRows} data-sample-quotations={quotations.length}>
        {quotations.map((quotation) => (
          <li key={`${quotation.start}-${quotation.end}`} class={styles['row']}>
            <QuotationSummary
              rowKey={`${quotation.start}-${quotation.end}`}
              exact={quotation.exact}
              kind={quotation.kind}
              speaker={quotation.speaker?.name ?? null}
              language={language}
              direction={direction}
              onOpen={() => onGoTo(quotation)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
