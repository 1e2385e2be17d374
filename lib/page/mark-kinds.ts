/**
 * The kinds of mark, from the lowest to the highest in painting order, and how each looks.
 * Kind is carried by the line's style first and its colour second; fills and lines keep 7:1 and 3:1 with the text
 * and with each other on light and dark pages (measured for these values).
 */
export const markKinds = ['actor', 'indirect', 'direct', 'note', 'pointed'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The registry is the page's own: a prefix keeps our names apart. */
export const highlightName = (kind: MarkKind): string => `isnad-${kind}`;

interface Look {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'wavy' | 'double';
  readonly light: { readonly fill: string; readonly line: string };
  readonly dark: { readonly fill: string; readonly line: string };
}

const looks: Record<MarkKind, Look> = {
  actor: {
    line: 'dotted',
    light: { fill: 'transparent', line: '#0b5cad' },
    dark: { fill: 'transparent', line: '#8cc8ff' },
  },
  indirect: {
    line: 'dashed',
    light: { fill: '#fff5d6', line: '#8a5a00' },
    dark: { fill: '#3d2e00', line: '#ffd166' },
  },
  direct: {
    line: 'solid',
    light: { fill: '#ffe7a3', line: '#8a5a00' },
    dark: { fill: '#5a4300', line: '#ffd166' },
  },
  note: {
    line: 'wavy',
    light: { fill: '#d9f2e3', line: '#0e6b45' },
    dark: { fill: '#0c4a31', line: '#7fe0b0' },
  },
  pointed: {
    line: 'double',
    light: { fill: '#ffd6c2', line: '#a3390b' },
    dark: { fill: '#6b2208', line: '#ffad8a' },
  },
};

/** Text on a dark fill must be light whatever the page's own colour is, and the other way round. */
const ink = { light: '#111111', dark: '#f5f5f5' };

/** The style sheet of all kinds for a page of the given ground. */
export function markStyles(ground: 'light' | 'dark'): string {
  const rules = markKinds.map((kind) => {
    const { line, [ground]: colours } = looks[kind];
    const filled =
      colours.fill === 'transparent' ? '' : `background-color: ${colours.fill}; color: ${ink[ground]};`;
    return (
      `::highlight(${highlightName(kind)}) { ${filled} ` +
      `text-decoration: underline ${line} ${colours.line} ${kind === 'actor' ? '2px' : '0.1em'}; ` +
      `text-underline-offset: 0.2em; text-decoration-skip-ink: auto; }`
    );
  });
  const forced = markKinds.map(
    (kind) =>
      `::highlight(${highlightName(kind)}) { background-color: ${kind === 'actor' ? 'transparent' : 'Mark'}; ` +
      `color: ${kind === 'actor' ? 'CanvasText' : 'MarkText'}; text-decoration-color: CanvasText; }`,
  );
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}`;
}
