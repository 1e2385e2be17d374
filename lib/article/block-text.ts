/** A verbatim run of a live text node inside a block's text. All lengths in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

const SOFT_HYPHEN = 0xad;

/** The white space that CSS collapses (CSS Text 3, 4.1.1); a no-break space is a letter in this respect. */
const collapses = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/**
 * Builds the text of one block as it is rendered, with the way back to the live nodes.
 * White space runs become one space that maps to the first white-space unit of the run; soft hyphens are left out.
 * Linear in the text added.
 */
export class BlockText {
  private readonly parts: string[] = [];
  private readonly found: Piece[] = [];
  private length = 0;
  /** A white-space run was met and waits for a letter to stand before; null node: a line break or a cell. */
  private pending: { node: Text | null; from: number } | null = null;
  private last = '';

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Last character that is no white space; '' while empty. */
  get lastCharacter(): string {
    return this.last;
  }

  get text(): string {
    return this.parts.join('');
  }

  get pieces(): readonly Piece[] {
    return this.found;
  }

  get textLength(): number {
    return this.length;
  }

  /** Adds a live text node; returns the number of units it gave, without the white space between them and what stood before. */
  add(node: Text, keepsWhiteSpace: boolean): number {
    let given = 0;
    const data = node.data;
    let from = 0;
    for (let index = 0; index <= data.length; index++) {
      const code = index < data.length ? data.charCodeAt(index) : -1;
      const isSpace = !keepsWhiteSpace && collapses(code);
      if (code >= 0 && code !== SOFT_HYPHEN && !isSpace) continue;
      // A single plain space inside a run stays part of it: one piece for a whole sentence, not one a word.
      if (isSpace && code === 32 && index > from && staysInRun(data, index)) continue;
      given += this.push(node, from, index);
      if (isSpace) this.pending ??= { node, from: index };
      from = index + 1;
    }
    return given;
  }

  /** A space that stands for no character of the page: a line break, the border between two cells. */
  addBreak(): void {
    this.pending = { node: null, from: 0 };
  }

  private push(node: Text, from: number, to: number): number {
    if (to <= from) return 0;
    if (this.pending && this.length > 0) {
      if (this.pending.node)
        this.found.push({ node: this.pending.node, from: this.pending.from, at: this.length, length: 1 });
      this.parts.push(' ');
      this.length++;
    }
    this.pending = null;
    this.found.push({ node, from, at: this.length, length: to - from });
    this.parts.push(node.data.slice(from, to));
    this.length += to - from;
    this.last = node.data.charAt(to - 1);
    return to - from;
  }
}

function staysInRun(data: string, index: number): boolean {
  if (index + 1 >= data.length) return false;
  const next = data.charCodeAt(index + 1);
  return !collapses(next) && next !== SOFT_HYPHEN;
}
