/** Totals over the blocks of one group. Lengths in UTF-16 units. */
export interface Sums {
  blocks: number;
  length: number;
  links: number;
  prose: number;
  inTop: number;
  readonly linkShare: number;
}

/** Totals by group, for blocks whose group is known by number. */
export class GroupSums {
  private readonly sums = new Map<number, Sums>();

  constructor(private readonly groups: readonly number[]) {}

  add(block: number, length: number, links: number, prose: number, inTop: number): void {
    const sums = this.of(block);
    sums.blocks++;
    sums.length += length;
    sums.links += links;
    sums.prose += prose;
    sums.inTop += inTop;
  }

  of(block: number): Sums {
    const group = this.groups[block] ?? -1;
    const known = this.sums.get(group);
    if (known) return known;
    const made: Sums = {
      blocks: 0,
      length: 0,
      links: 0,
      prose: 0,
      inTop: 0,
      get linkShare() {
        return this.length > 0 ? this.links / this.length : 0;
      },
    };
    this.sums.set(group, made);
    return made;
  }
}
