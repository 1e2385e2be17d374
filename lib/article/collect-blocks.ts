import type { BlockRole } from '../model/article.ts';
import { BlockText, type Piece } from './block-text.ts';
import { isClobbered } from './clobbered.ts';
import type { Visibility } from './visibility.ts';

/** A paragraph-like unit of the live page: text that no block element, rule or blank line interrupts. */
export interface LiveBlock {
  /** The element whose block it is; for a row of a table the row. */
  readonly host: Element;
  readonly role: BlockRole;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Units of `text` that stand in links. */
  readonly linkLength: number;
  readonly links: number;
  /** Units of `text` in bold or slanted type. */
  readonly emphasisLength: number;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never read: no text of the page, or text of its controls. */
const skipped = setOf(
  'script style noscript template head title meta link svg canvas iframe object embed audio video map area select datalist option textarea input button progress meter rt rp',
);

/** Elements that begin and end a line of their own (HTML, Rendering, 15.3.2 and following). */
const blockTags = setOf(
  'address article aside blockquote body center caption dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p pre search section slot summary table tbody td tfoot th thead tr ul xmp',
);

const emphasis = setOf('b strong i em');

const roles = new Map<string, BlockRole>([
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag): [string, BlockRole] => [tag, 'heading']),
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'block-quote'],
  ['tr', 'table-row'],
  ['pre', 'preformatted'],
]);

/** What a tag says, looked up once for each element. */
interface TagKind {
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  readonly isEmphasis: boolean;
  readonly role: BlockRole | undefined;
}

const inline: TagKind = { isSkipped: false, isBlock: false, isEmphasis: false, role: undefined };

const tagKinds: ReadonlyMap<string, TagKind> = new Map(
  [...skipped, ...blockTags, ...emphasis, ...roles.keys()].map((tag) => [
    tag,
    { isSkipped: skipped.has(tag), isBlock: blockTags.has(tag), isEmphasis: emphasis.has(tag), role: roles.get(tag) },
  ]),
); // prettier-ignore

/** After these a line break ends the paragraph; before them it is a line of a verse or an address. */
const SENTENCE_END = /[.!?…؟۔。！？।:"”»]/;

/** A line of zero-width spaces or joiners is an empty line. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface Frame {
  readonly isBlock: boolean;
  readonly role: BlockRole;
  readonly host: Element;
  readonly links: number;
  readonly emphasised: number;
  next: Node | null;
  /** Nodes of a slot or shadow tree, which are no siblings in the document. */
  readonly queue: readonly Node[] | null;
  position: number;
}

/**
 * The blocks of `root` in reading order, open shadow trees included. Reads only.
 * One iterative walk: linear in the nodes, independent of the depth.
 */
export function collectBlocks(root: Element, isVisible: Visibility): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  let builder = new BlockText();
  let linkLength = 0;
  let links = 0;
  let emphasisLength = 0;
  let breaks = 0;

  const flush = (frame: Frame): void => {
    breaks = 0;
    if (builder.isEmpty) return;
    const { text, pieces } = builder;
    if (visible.test(text))
      blocks.push({ host: frame.host, role: frame.role, text, pieces, linkLength, links, emphasisLength });
    builder = new BlockText();
    linkLength = links = emphasisLength = 0;
  };

  const addText = (frame: Frame, node: Text): void => {
    const isPre = frame.role === 'preformatted';
    if (breaks > 0 && node.data.trim()) {
      if (breaks > 1 || SENTENCE_END.test(builder.lastCharacter)) flush(frame);
      else builder.addBreak();
      breaks = 0;
    }
    const added = builder.add(node, isPre);
    if (frame.links > 0) linkLength += added;
    if (frame.emphasised > 0) emphasisLength += added;
  };

  const stack: Frame[] = [frameOf(root, root.localName, tagKinds.get(root.localName) ?? inline, null)];
  for (let frame = stack[0]; frame; frame = stack[stack.length - 1]) {
    const node = takeNext(frame);
    if (!node) {
      if (frame.isBlock) flush(frame);
      stack.pop();
    } else if (isText(node)) addText(frame, node);
    else if (isElement(node)) {
      const tag = node.localName;
      if (isForm(tag) && isClobbered(node)) continue;
      if (tag === 'br') breaks += builder.isEmpty ? 0 : 1;
      else if (tag === 'hr') flush(frame);
      else {
        const kind = tagKinds.get(tag) ?? inline;
        if (kind.isSkipped || isEmptyInline(node, tag, kind) || !isVisible(node)) continue;
        const inner = frameOf(node, tag, kind, frame);
        // Cells of one row of data share a line.
        if (inner.host === frame.host && (tag === 'td' || tag === 'th')) builder.addBreak();
        else if (inner.isBlock) flush(frame);
        if (tag === 'a') links++;
        stack.push(inner);
      }
    }
  }
  return blocks;
}

/** A form's field may hide the form's own name: then it is no string, whatever the types say. */
const isForm = (localName: unknown): boolean => localName === 'form' || typeof localName !== 'string';

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function takeNext(frame: Frame): Node | null {
  if (frame.queue) return frame.queue[frame.position++] ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

/** An element that gives no text and ends no line: most icons and spacers. */
const isEmptyInline = (element: Element, tag: string, kind: TagKind): boolean =>
  !kind.isBlock && tag !== 'a' && tag !== 'slot' && !element.firstChild && !element.shadowRoot;

function frameOf(element: Element, tag: string, kind: TagKind, parent: Frame | null): Frame {
  const isCellOfRow = (tag === 'td' || tag === 'th') && parent?.role === 'table-row';
  const isBlock = kind.isBlock && !isCellOfRow;
  const isDataRow = tag !== 'tr' || rowHoldsPlainCells(element);
  const role = (isDataRow ? kind.role : undefined) ?? parent?.role ?? 'paragraph';
  const queue = flatChildren(element, tag);
  return {
    isBlock,
    // What stands in a cell of a layout table is prose.
    role: tag === 'table' || (tag === 'tr' && !isDataRow) ? 'paragraph' : role,
    host: isBlock || !parent ? element : parent.host,
    links: (parent?.links ?? 0) + (tag === 'a' ? 1 : 0),
    emphasised: (parent?.emphasised ?? 0) + (kind.isEmphasis ? 1 : 0),
    next: queue ? null : element.firstChild,
    queue,
    position: 0,
  };
}

/** What is rendered instead of the children: an open shadow tree, or what is put into a slot. */
function flatChildren(element: Element, tag: string): readonly Node[] | null {
  const { shadowRoot } = element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  if (tag !== 'slot' || !isSlot(element)) return null;
  const assigned = element.assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

/** A row whose cells hold text and no blocks is data; others are layout. Looks at two levels, so it stays linear. */
function rowHoldsPlainCells(row: Element): boolean {
  let cells = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    cells++;
    for (let child = cell.firstElementChild; child; child = child.nextElementSibling)
      if (blockTags.has(child.localName)) return false;
  }
  return cells > 1;
}
