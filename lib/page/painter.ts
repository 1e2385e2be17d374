import { groundOf } from './ground.ts';
import { highlightName, markKinds, markStyles, type MarkKind } from './mark-kinds.ts';
import type { PaintedMark } from './mark.ts';

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched. Own lists are kept, because in
 * Firefox a content script may not iterate a Highlight or the registry.
 */
export class Painter {
  readonly #highlights = new Map<MarkKind, Highlight>();
  /** The page, or the one in a frame of it that holds the article: each paints its own ranges alone. */
  #document = document;
  #sheet: CSSStyleSheet | null = null;
  #ground: 'light' | 'dark' | null = null;

  /** Replaces all marks except the pointed one. `root` tells the ground that they stand on. */
  paint(marks: readonly Pick<PaintedMark, 'kind' | 'ranges'>[], root: Element): void {
    if (root.ownerDocument !== this.#document) this.clear();
    this.#document = root.ownerDocument;
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
    const { highlights } = this.#view.CSS;
    // A newer version's reader may paint under the same names by now: only what is ours goes.
    for (const [kind, highlight] of this.#highlights)
      if (highlights.get(highlightName(kind)) === highlight) highlights.delete(highlightName(kind));
    this.#highlights.clear();
    const sheet = this.#sheet;
    const shown = this.#document;
    if (sheet) shown.adoptedStyleSheets = shown.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#sheet = null;
    this.#ground = null;
  }

  /** Puts back what the page threw out of the registry or of its style sheets. True when anything was missing. */
  repair(): boolean {
    let repaired = false;
    const { highlights } = this.#view.CSS;
    for (const [kind, highlight] of this.#highlights) {
      if (highlights.get(highlightName(kind)) === highlight) continue;
      highlights.set(highlightName(kind), highlight);
      repaired = true;
    }
    const shown = this.#document;
    if (this.#sheet && !shown.adoptedStyleSheets.includes(this.#sheet)) {
      shown.adoptedStyleSheets = [...shown.adoptedStyleSheets, this.#sheet];
      repaired = true;
    }
    return repaired;
  }

  #set(kind: MarkKind, ranges: readonly Range[]): void {
    const name = highlightName(kind);
    const { CSS: style, Highlight: Painted } = this.#view;
    if (ranges.length === 0) {
      this.#highlights.delete(kind);
      style.highlights.delete(name);
      return;
    }
    const highlight = new Painted();
    for (const range of ranges) highlight.add(range);
    highlight.priority = markKinds.indexOf(kind);
    this.#highlights.set(kind, highlight);
    style.highlights.set(name, highlight);
  }

  /** The window that shows the document; a frame that was taken out has none any more. */
  get #view(): Window & typeof globalThis {
    return this.#document.defaultView ?? window;
  }

  #style(ground: 'light' | 'dark'): void {
    if (this.#sheet && this.#ground === ground) return;
    if (!this.#sheet) {
      // A sheet serves the document alone that it was made for.
      this.#sheet = new this.#view.CSSStyleSheet();
      const shown = this.#document;
      shown.adoptedStyleSheets = [...shown.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(markStyles(ground));
    this.#ground = ground;
  }
}
