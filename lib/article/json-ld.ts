/** What a page's JSON-LD says of the article, as far as we use it. Untrusted: any string may stand in any field. */
export interface LinkedArticle {
  readonly types: readonly string[];
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

/** The article node of a page's JSON-LD: the one with the most said; null when there is none. `types` counts all nodes. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const nodes = linkedNodes(document);
  let best: Fields | null = null;
  for (const node of nodes)
    if (typesOf(node).some((type) => ARTICLE.test(type)) && (!best || weight(node) > weight(best)))
      best = node;
  if (!best) return null;
  return {
    types: typesOf(best),
    headline: text(best.get('headline')) ?? text(best.get('name')),
    authors: names(best.get('author') ?? best.get('creator'), nodes),
    publisher: names(best.get('publisher') ?? best.get('sourceOrganization'), nodes)[0] ?? null,
    published: text(best.get('datePublished')) ?? text(best.get('dateCreated')),
    modified: text(best.get('dateModified')),
    body: text(best.get('articleBody')),
  };
}

/** All types named in the page's JSON-LD, without their vocabulary. */
export function linkedTypes(document: Document): ReadonlySet<string> {
  return new Set(linkedNodes(document).flatMap(typesOf));
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
