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

const roles = new Map<string, BlockRole>([
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag): [string, BlockRole] => [tag, 'heading']),
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'block-quote'],
  ['tr', 'table-row'],
  ['pre', 'preformatted'],
]);

const emphasis = setOf('b strong i em');

/** After these a line break ends the paragraph; before them it is a line of a verse or an address. */
const SENTENCE_END = /[.!?…؟۔。！？।:"”»]/;

/** A line of zero-width spaces or joiners is an empty line. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface Frame {
  readonly element: Element;
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

  const stack: Frame[] = [frameOf(root, null)];
  for (let frame = stack[0]; frame; frame = stack[stack.length - 1]) {
    const node = takeNext(frame);
    if (!node) {
      if (frame.isBlock) flush(frame);
      stack.pop();
    } else if (isText(node)) addText(frame, node);
    else if (isElement(node) && !isClobbered(node)) {
      const tag = node.localName;
      if (tag === 'br') breaks += builder.isEmpty ? 0 : 1;
      else if (tag === 'hr') flush(frame);
      else if (!skipped.has(tag) && isVisible(node)) {
        const inner = frameOf(node, frame);
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

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function takeNext(frame: Frame): Node | null {
  if (frame.queue) return frame.queue[frame.position++] ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

function frameOf(element: Element, parent: Frame | null): Frame {
  const tag = element.localName;
  const isCellOfRow = (tag === 'td' || tag === 'th') && parent?.role === 'table-row';
  const isBlock = blockTags.has(tag) && !isCellOfRow;
  const isDataRow = tag !== 'tr' || rowHoldsPlainCells(element);
  const role = (isDataRow ? roles.get(tag) : undefined) ?? parent?.role ?? 'paragraph';
  const queue = flatChildren(element);
  return {
    element,
    isBlock,
    // What stands in a cell of a layout table is prose.
    role: tag === 'table' || (tag === 'tr' && !isDataRow) ? 'paragraph' : role,
    host: isBlock || !parent ? element : parent.host,
    links: (parent?.links ?? 0) + (tag === 'a' ? 1 : 0),
    emphasised: (parent?.emphasised ?? 0) + (emphasis.has(tag) ? 1 : 0),
    next: queue ? null : element.firstChild,
    queue,
    position: 0,
  };
}

/** What is rendered instead of the children: an open shadow tree, or what is put into a slot. */
function flatChildren(element: Element): readonly Node[] | null {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (!isSlot(element)) return null;
  const assigned = element.assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;

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
