/** What a page's JSON-LD says of the article, as far as we use it. Untrusted: any string may stand in any field. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly body: string | null;
}

/** Longest script that is parsed, in UTF-16 units, and most nodes that are looked at in one page. */
const MAX_SCRIPT = 1_000_000;
const MAX_NODES = 2_000;

const ARTICLE = /(?:Article|BlogPosting|Report|Blog|LiveBlogPosting|Review|Story)$/;

type Fields = ReadonlyMap<string, unknown>;

export interface LinkedData {
  /** The article node: the one that says most; null when there is none. */
  readonly article: LinkedArticle | null;
  /** All types named on the page, without their vocabulary. */
  readonly types: ReadonlySet<string>;
}

/** Reads a page's JSON-LD. Bounded by `MAX_SCRIPT` and `MAX_NODES`. */
export function readLinked(document: Document): LinkedData {
  const nodes = linkedNodes(document);
  let best: Fields | null = null;
  for (const node of nodes)
    if (typesOf(node).some((type) => ARTICLE.test(type)) && (!best || weight(node) > weight(best)))
      best = node;
  return { article: best ? articleOf(best, nodes) : null, types: new Set(nodes.flatMap(typesOf)) };
}

function articleOf(node: Fields, nodes: readonly Fields[]): LinkedArticle {
  return {
    headline: text(node.get('headline')) ?? text(node.get('name')),
    authors: names(node.get('author') ?? node.get('creator'), nodes),
    publisher: names(node.get('publisher') ?? node.get('sourceOrganization'), nodes)[0] ?? null,
    published: text(node.get('datePublished')) ?? text(node.get('dateCreated')),
    modified: text(node.get('dateModified')),
    body: text(node.get('articleBody')),
  };
}

/** Every object of every script, breadth first. A script that is no JSON says nothing. */
function linkedNodes(document: Document): Fields[] {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (source.length > MAX_SCRIPT) continue;
    try {
      queue.push(JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, '')));
    } catch {
      // Broken JSON-LD is common and harmless: the page's other signs remain.
    }
  }
  const nodes: Fields[] = [];
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const value = queue[index];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (typeof value === 'object' && value !== null) {
      nodes.push(new Map<string, unknown>(Object.entries(value)));
      for (const item of Object.values(value))
        if (typeof item === 'object' && item !== null) queue.push(item);
    }
  }
  return nodes;
}

const weight = (node: Fields): number =>
  (node.has('datePublished') ? 2 : 0) + (node.has('headline') ? 2 : 0) + (node.has('author') ? 1 : 0);

function typesOf(node: Fields): string[] {
  const type = node.get('@type');
  const list: unknown[] = Array.isArray(type) ? type : [type];
  return list.flatMap((t) => (typeof t === 'string' ? [t.replace(/^.*[/#:]/, '')] : []));
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}

/** Names of persons or organisations: strings, objects with a name, or references to other nodes. */
function names(value: unknown, nodes: readonly Fields[]): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, 20).flatMap((item) => {
    if (typeof item === 'string') return /^https?:/.test(item) || !item.trim() ? [] : [item.trim()];
    if (typeof item !== 'object' || item === null) return [];
    const fields = new Map<string, unknown>(Object.entries(item));
    const id = fields.get('@id');
    const known = fields.has('name')
      ? fields
      : nodes.find((node) => id !== undefined && node.get('@id') === id && node.has('name'));
    const name = text(known?.get('name'));
    return name ? [name] : [];
  });
}
