import { tagLines, type EntityModel } from '../../lib/actors/model/entity-model.ts';
import { isBegin, kindOfLabel, OUTSIDE } from '../../lib/actors/model/labels.ts';
import type { ActorKind } from '../../lib/model/analysis.ts';
import type { Example } from './corpus.ts';

/** Exact span and type F1 of the model alone, sentence by sentence, in per cent. */
export function f1Of(model: EntityModel, examples: readonly Example[]): { p: number; r: number; f: number } {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { line, language, labels } of examples) {
    const wanted = new Set(spansOfLabels(labels).map(({ from, to, kind }) => `${from} ${to} ${kind}`));
    const tagged = tagLines(model, [line], language)[0]?.spans ?? [];
    gold += wanted.size;
    found += tagged.length;
    right += tagged.filter(({ from, to, kind }) => wanted.has(`${from} ${to} ${kind}`)).length;
  }
  const p = (100 * right) / Math.max(1, found);
  const r = (100 * right) / Math.max(1, gold);
  return { p, r, f: (2 * p * r) / Math.max(1, p + r) };
}

/** Stretches that a label sequence marks. */
function spansOfLabels(labels: Uint8Array): { from: number; to: number; kind: ActorKind }[] {
  const spans: { from: number; to: number; kind: ActorKind }[] = [];
  for (let at = 0; at < labels.length;) {
    const label = labels[at] ?? OUTSIDE;
    const kind = kindOfLabel(label);
    if (!kind || !isBegin(label)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (labels[to] === label + 1) to++;
    spans.push({ from: at, to, kind });
    at = to;
  }
  return spans;
}
