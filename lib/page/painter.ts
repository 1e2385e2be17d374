import { groundOf } from './ground.ts';
import { highlightName, markKinds, markStyles, type MarkKind } from './mark-kinds.ts';
import type { PaintedMark } from './mark.ts';

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched. Own lists are kept, because in
 * Firefox a content script may not iterate a Highlight or the registry.
 */
export class Painter {
  readonly #highlights = new Map<MarkKind, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #ground: 'light' | 'dark' | null = null;

  /** Replaces all marks except the pointed one. `root` tells the ground that they stand on. */
  paint(marks: readonly Pick<PaintedMark, 'kind' | 'ranges'>[], root: Element): void {
    this.#style(groundOf(root));
    for (const kind of markKinds) {
      if (kind === 'pointed') continue;
      this.#set(
        kind,
        marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges),
      );
    }
  }

  /** Points at one place; an empty list points at nothing. */
  point(ranges: readonly Range[]): void {
    this.#set('pointed', ranges);
  }

  clear(): void {
    // A newer version's reader may paint under the same names by now: only what is ours goes.
    for (const [kind, highlight] of this.#highlights)
      if (CSS.highlights.get(highlightName(kind)) === highlight) CSS.highlights.delete(highlightName(kind));
    this.#highlights.clear();
    const sheet = this.#sheet;
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#sheet = null;
    this.#ground = null;
  }

  /** Puts back what the page threw out of the registry or of its style sheets. True when anything was missing. */
  repair(): boolean {
    let repaired = false;
    for (const [kind, highlight] of this.#highlights) {
      if (CSS.highlights.get(highlightName(kind)) === highlight) continue;
      CSS.highlights.set(highlightName(kind), highlight);
      repaired = true;
    }
    if (this.#sheet && !document.adoptedStyleSheets.includes(this.#sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
      repaired = true;
    }
    return repaired;
  }

  #set(kind: MarkKind, ranges: readonly Range[]): void {
    const name = highlightName(kind);
    if (ranges.length === 0) {
      this.#highlights.delete(kind);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = markKinds.indexOf(kind);
    this.#highlights.set(kind, highlight);
    CSS.highlights.set(name, highlight);
  }

  #style(ground: 'light' | 'dark'): void {
    if (this.#sheet && this.#ground === ground) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(markStyles(ground));
    this.#ground = ground;
  }
}
