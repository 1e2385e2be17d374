import { labelIn, Scale } from './scale.ts';

/** A scale as its form holds it: labels in one language, half-typed ones included. */
export interface ScaleDraft {
  /** Null for a scale that is not there yet. */
  readonly id: string | null;
  readonly name: string;
  readonly values: readonly { readonly id: string | null; readonly label: string }[];
  /** The values run from the best to the worst. */
  readonly isOrdered: boolean;
}

export const emptyScale: ScaleDraft = {
  id: null,
  name: '',
  values: [
    { id: null, label: '' },
    { id: null, label: '' },
  ],
  isOrdered: false,
};

/** The scale in a form, in the language of the interface where it has one. */
export const draftOf = ({ id, labels, values, steps }: Scale, language: string): ScaleDraft => ({
  id,
  name: labelIn(labels, language).text,
  values: values.map((value) => ({ id: value.id, label: labelIn(value.labels, language).text })),
  isOrdered: steps === values.length,
});

/** Why a form is no scale yet. */
export type ScaleProblem = 'name' | 'values' | 'twice';

/**
 * The scale of a form. Values keep their ids when their labels are mended, so that what was rated stays rated; labels in
 * other languages stay too where `before` has them. `newId` names a new scale.
 */
export function scaleFrom(
  draft: ScaleDraft,
  language: string,
  before: Scale | null,
  newId: string,
): Scale | ScaleProblem {
  const name = draft.name.trim();
  const written = draft.values.flatMap(({ id, label }) =>
    label.trim() === '' ? [] : [{ id, label: label.trim() }],
  );
  if (name === '') return 'name';
  if (written.length < 2) return 'values';
  if (new Set(written.map(({ label }) => label)).size < written.length) return 'twice';
  const taken = new Set(written.map(({ id }) => id));
  const values = written.map(({ id, label }) => {
    const old = before?.values.find((value) => value.id === id);
    const valueId = id ?? freeId(label, taken);
    taken.add(valueId);
    return { id: valueId, labels: relabelled(old?.labels, language, label) };
  });
  const parsed = Scale.safeParse({
    id: draft.id ?? newId,
    labels: relabelled(before?.labels, language, name),
    values,
    ...(draft.isOrdered ? { steps: values.length } : {}),
  });
  return parsed.success ? parsed.data : 'values';
}

/** The label in the language that it was shown in; the others stay. */
function relabelled(
  before: Readonly<Record<string, string>> | undefined,
  language: string,
  label: string,
): Record<string, string> {
  if (!before) return { [language]: label };
  return { ...before, [labelIn(before, language).language]: label };
}

/** A value is stored under its first label, which says most to whoever reads an export. */
function freeId(label: string, taken: ReadonlySet<string | null>): string {
  const base = label.slice(0, 80);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base} ${number}`;
  return id;
}
