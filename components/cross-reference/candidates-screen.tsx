import { useState } from 'preact/hooks';
import { Relation } from '../../lib/model/entities.ts';
import type { Candidate, QuotationItem } from '../../lib/model/work-view.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { Screen } from '../primitives/screen.tsx';
import { Select } from '../primitives/select.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './candidates-screen.module.css';
import { Difference } from './difference.tsx';
import { OtherSource, OtherWords } from './other-words.tsx';

interface Props {
  readonly item: QuotationItem;
  /** Null while they are searched; `failed` when the store could not be read. */
  readonly candidates: readonly Candidate[] | 'failed' | null;
  readonly onLink: (candidate: Candidate, relation: Relation) => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** Proposals from other stored articles, each beside the words it is compared with. Only the reader links. */
export function CandidatesScreen({ item, candidates, onLink, onRetry, onBack }: Props) {
  const { t } = useTranslator();
  return (
    <Screen name="candidates" title={t('candidates')} onBack={onBack}>
      <p class={styles['own']} dir={item.direction}>
        <span class={styles['label']} dir="auto">
          {t('candidate-own')}
        </span>
        <Excerpt text={item.exact} language={item.language} direction={item.direction} />
      </p>
      {candidates === null && <Message title={t('candidates-searching')} busy />}
      {candidates === 'failed' && (
        <Message title={t('unexpected')} hint={t('storage-failed')}>
          <Button onClick={onRetry}>{t('retry')}</Button>
        </Message>
      )}
      {Array.isArray(candidates) && candidates.length === 0 && (
        <Message title={t('candidates-none')} hint={t('candidates-none-hint')} />
      )}
      {Array.isArray(candidates) && candidates.length > 0 && (
        <ul class={styles['list']} onKeyDown={walkRows}>
          {candidates.map((candidate: Candidate) => (
            <CandidateRow
              key={candidate.quotationId}
              candidate={candidate}
              onLink={(relation) => onLink(candidate, relation)}
            />
          ))}
        </ul>
      )}
    </Screen>
  );
}

interface RowProps {
  readonly candidate: Candidate;
  readonly onLink: (relation: Relation) => void;
}

function CandidateRow({ candidate, onLink }: RowProps) {
  const { t } = useTranslator();
  const isSame = candidate.difference.every(({ is }) => is === 'same');
  const [relation, setRelation] = useState<Relation>(isSame ? 'same-words' : 'reworded');
  return (
    <li class={styles['one']}>
      <OtherSource other={candidate} />
      <div class={styles['both']}>
        <div>
          <span class={styles['label']}>{t('candidate-other')}</span>
          <OtherWords other={candidate} />
        </div>
        <div>
          <span class={styles['label']}>{t(isSame ? 'difference-none' : 'difference')}</span>
          {!isSame && (
            <Difference
              parts={candidate.difference}
              language={candidate.language}
              direction={candidate.direction}
            />
          )}
        </div>
      </div>
      <div class={styles['decide']}>
        <Select
          name="relation"
          label={t('relation')}
          options={Relation.options.map((value) => ({ value, label: t(`relation-${value}`) }))}
          value={relation}
          onChoose={setRelation}
        />
        <Button look="primary" action="link" isRow onClick={() => onLink(relation)}>
          {t('link')}
        </Button>
      </div>
    </li>
  );
}
