import { ExternalLink, Link2, Trash2 } from 'lucide-preact';
import { Relation } from '../../lib/model/entities.ts';
import { completeAddress, type LinkSheet } from '../../lib/model/sheet.ts';
import { timedId } from '../../lib/model/timed-id.ts';
import { isWebAddress } from '../../lib/model/web-address.ts';
import type { OtherQuotation } from '../../lib/model/work-view.ts';
import { Button } from '../primitives/button.tsx';
import entries from '../primitives/entries.module.css';
import { Field } from '../primitives/field.tsx';
import { Section } from '../primitives/section.tsx';
import { Select } from '../primitives/select.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './link-section.module.css';
import { OtherSource, OtherWords } from './other-words.tsx';

/** How many independent sources the trade asks for. */
const WANTED = 2;

interface Props {
  readonly links: readonly LinkSheet[];
  /** The quotations that links lead to; null for one that is gone. */
  readonly others: ReadonlyMap<string, OtherQuotation | null>;
  readonly onEdit: (links: LinkSheet[]) => void;
  readonly onRemove: (id: string) => void;
  /** Opens the search for the same words elsewhere. */
  readonly onFind: () => void;
}

/** Where else these words stand: other stored quotations and outside sources. */
export function LinkSection({ links, others, onEdit, onRemove, onFind }: Props) {
  const { t } = useTranslator();
  const independent = links.filter((link) => link.independent).length;
  const change = (next: LinkSheet) => onEdit(links.map((link) => (link.id === next.id ? next : link)));
  return (
    <Section
      title={t('links')}
      aside={<span data-independent>{t('independent-sources', { count: independent, wanted: WANTED })}</span>}
    >
      {links.length > 0 && (
        <ul class={entries['list']}>
          {links.map((link) => (
            <LinkForm
              key={link.id}
              link={link}
              other={'quotationId' in link.to ? (others.get(link.to.quotationId) ?? null) : null}
              onEdit={change}
              onRemove={() => onRemove(link.id)}
            />
          ))}
        </ul>
      )}
      <div class={entries['add']}>
        <Button onClick={onFind} action="find-links">
          <Link2 aria-hidden="true" />
          {t('link-find')}
        </Button>
        <Button
          action="add-outside"
          onClick={() =>
            onEdit([
              ...links,
              {
                id: timedId(),
                to: { url: '', title: '' },
                relation: 'primary-source',
                note: '',
                independent: false,
              },
            ])
          }
        >
          <ExternalLink aria-hidden="true" class="mirrored" />
          {t('link-outside')}
        </Button>
      </div>
    </Section>
  );
}

interface FormProps {
  readonly link: LinkSheet;
  readonly other: OtherQuotation | null;
  readonly onEdit: (link: LinkSheet) => void;
  readonly onRemove: () => void;
}

function LinkForm({ link, other, onEdit, onRemove }: FormProps) {
  const { t } = useTranslator();
  const { to, relation, note, independent } = link;
  return (
    <li class={entries['one']} data-link={relation}>
      <div class={styles['head']}>
        <Select
          name="relation"
          label={t('relation')}
          options={Relation.options.map((value) => ({ value, label: t(`relation-${value}`) }))}
          value={relation}
          onChoose={(chosen: Relation) => onEdit({ ...link, relation: chosen })}
        />
        <Button look="quiet" label={t('link-delete')} action="delete-link" onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
      {'quotationId' in to ? (
        other ? (
          <>
            <OtherSource other={other} />
            <OtherWords other={other} />
          </>
        ) : (
          <p class={styles['gone']}>{t('link-gone')}</p>
        )
      ) : (
        <>
          <Field
            kind="url"
            name="link-url"
            label={t('link-url')}
            placeholder="https://"
            value={to.url}
            takesFocus={to.url === ''}
            problem={to.url === '' || isWebAddress(to.url) ? undefined : t('address-not-whole')}
            onInput={(url) => onEdit({ ...link, to: { ...to, url } })}
            onLeave={(typed) => {
              const url = completeAddress(typed);
              if (url !== typed) onEdit({ ...link, to: { ...to, url } });
            }}
          />
          <Field
            name="link-title"
            label={t('link-title')}
            value={to.title}
            onInput={(title) => onEdit({ ...link, to: { ...to, title } })}
          />
        </>
      )}
      <Field
        name="link-note"
        label={t('link-note')}
        value={note}
        onInput={(typed) => onEdit({ ...link, note: typed })}
      />
      <label class={styles['check']}>
        <input
          type="checkbox"
          data-field="independent"
          checked={independent}
          onChange={(event) => onEdit({ ...link, independent: event.currentTarget.checked })}
        />
        {t('link-independent')}
      </label>
    </li>
  );
}
