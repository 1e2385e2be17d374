/**
 * A UUID made from a name, always the same (RFC 9562, version 8): a foreign annotation that is imported twice is one.
 * Four 32-bit lanes of multiply-xor mixing over UTF-16 units; no proof against a forger, none is needed.
 */
export function derivedId(name: string): string {
  const lanes = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  const hex = lanes.map((seed, lane) => {
    let h = seed ^ name.length;
    for (let index = 0; index < name.length; index++) {
      h = Math.imul(h ^ (name.charCodeAt(index) + lane), 0x9e3779b1);
      h = (h << 13) | (h >>> 19);
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
  });
  const all = hex.join('');
  const variant = ((parseInt(all.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-${variant}${all.slice(17, 20)}-${all.slice(20)}`;
}
