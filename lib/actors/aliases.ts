import type { Candidate } from './candidate.ts';
import type { Group } from './group.ts';
import type { Reading } from './reading.ts';
import { isUnspaced } from './unspaced.ts';

/** Marks that enclose another name of what stands before them. */
const enclosing = new Map(
  ['()', '""', '“”', '«»', '（）', '„“'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A body by another name; a person by the name in Latin letters, whatever that was taken for: «洛克·卡塔拉诺（Rocco Catalano）». */
function mayRename({ text, language }: Reading, outer: Candidate, inner: Candidate): boolean {
  if (outer.kind === 'organization') return inner.kind === 'organization';
  return (
    outer.kind === 'person' &&
    isUnspaced(language) &&
    !inner.known &&
    /^[A-Z]\S*\s+[A-Z]/.test(text.slice(inner.start, inner.end))
  );
}

/** Joins «A (B)» and «A "B"» where both are organisations and nothing else is enclosed: «الرئاسة الروسية (الكرملين)». */
export function joinAliases(reading: Reading, groups: readonly Group[]): Group[] {
  const owner = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const merged = new Map<Group, Group>();
  const homeOf = (group: Group): Group => {
    let home = group;
    for (let next = merged.get(home); next; next = merged.get(home)) home = next;
    return home;
  };
  const members = [...owner.keys()].sort((a, b) => a.start - b.start);
  for (const [at, outer] of members.entries()) {
    const inner = members
      .slice(at + 1, at + 4)
      .find((one) => one.line === outer.line && one.from === outer.to + 1);
    const tokens = reading.lines[outer.line]?.tokens;
    if (!inner || !tokens || !mayRename(reading, outer, inner)) continue;
    const close = enclosing.get(tokens[outer.to]?.text ?? '');
    if (!close || tokens[inner.to]?.text !== close) continue;
    const [a, b] = [owner.get(outer), owner.get(inner)];
    if (!a || !b || homeOf(a) === homeOf(b)) continue;
    homeOf(a).members.push(...homeOf(b).members.map((one) => ({ ...one, kind: outer.kind })));
    merged.set(homeOf(b), homeOf(a));
  }
  const left = groups.filter((group) => !merged.has(group));
  for (const group of left) group.members.sort((a, b) => a.start - b.start);
  return left;
}
