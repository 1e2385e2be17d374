import type { Annotation, Assessment, Quotation } from '../model/entities.ts';
import type { Selector } from '../model/selector.ts';
import type { Store } from './open.ts';
import { Refusal, type Result } from './result.ts';
import { type FieldsOf, write, type Written } from './write.ts';

/**
 * Puts a quotation, or a note on a passage, on other words: the reader accepted changed ones, chose among candidates or
 * selected them anew. The earlier words stay with the record for ever. One act to undo.
 */
export const reattach = (
  store: Store,
  entity: 'quotations' | 'annotations',
  id: string,
  selector: Selector,
): Promise<Result<Written<Quotation | Annotation>>> =>
  write(store, 'reattach', async (work): Promise<Quotation | Annotation> => {
    const record =
      entity === 'quotations' ? await work.get('quotations', id) : await work.get('annotations', id);
    if (!record) throw new Refusal('not-found', `${entity}: no ${id}`);
    const { selector: old, earlier = [] } = record;
    const fields = { selector, earlier: old ? [...earlier, { selector: old, until: work.now }] : earlier };
    return entity === 'quotations'
      ? work.update('quotations', id, () => fields)
      : work.update('annotations', id, () => fields);
  });

/** Writes a verdict; the one that it replaces goes to the record's history with the time. */
export const reassess = (
  store: Store,
  id: string,
  verdict: Partial<FieldsOf<'assessments'>>,
): Promise<Result<Written<Assessment>>> =>
  write(store, null, (work) =>
    work.update('assessments', id, (current) => {
      const { scaleId, value, label, state, history = [] } = current;
      const next = { ...current, ...verdict };
      const same = next.scaleId === scaleId && next.value === value && next.state === state;
      return same
        ? verdict
        : {
            ...verdict,
            history: [...history, { scaleId, value, label, state, until: work.now }].slice(-500),
          };
    }),
  );
