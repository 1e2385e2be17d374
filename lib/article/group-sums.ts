/**
 * Totals over the blocks of one group, for blocks whose group is known by a number from -1 on. Lengths in UTF-16 units.
 * Columns by group instead of an object a group: they are read five times for each block of a page.
 */
export class GroupSums {
  private readonly blocks: Float64Array;
  private readonly lengths: Float64Array;
  private readonly links: Float64Array;
  private readonly proses: Float64Array;
  private readonly inTops: Float64Array;

  /** `groups` gives each block's group, all below `count`. */
  constructor(
    private readonly groups: Int32Array,
    count: number,
  ) {
    this.blocks = new Float64Array(count + 1);
    this.lengths = new Float64Array(count + 1);
    this.links = new Float64Array(count + 1);
    this.proses = new Float64Array(count + 1);
    this.inTops = new Float64Array(count + 1);
  }

  add(block: number, length: number, links: number, prose: number, inTop: number): void {
    const at = this.at(block);
    this.blocks[at] = (this.blocks[at] ?? 0) + 1;
    this.lengths[at] = (this.lengths[at] ?? 0) + length;
    this.links[at] = (this.links[at] ?? 0) + links;
    this.proses[at] = (this.proses[at] ?? 0) + prose;
    this.inTops[at] = (this.inTops[at] ?? 0) + inTop;
  }

  blocksOf(block: number): number {
    return this.blocks[this.at(block)] ?? 0;
  }

  lengthOf(block: number): number {
    return this.lengths[this.at(block)] ?? 0;
  }

  proseOf(block: number): number {
    return this.proses[this.at(block)] ?? 0;
  }

  inTopOf(block: number): number {
    return this.inTops[this.at(block)] ?? 0;
  }

  /** Share of the group's text that stands in links, 0 to 1. */
  linkShareOf(block: number): number {
    const at = this.at(block);
    const length = this.lengths[at] ?? 0;
    return length > 0 ? (this.links[at] ?? 0) / length : 0;
  }

  private at(block: number): number {
    return (this.groups[block] ?? -1) + 1;
  }
}
