/** Whether an address can be stored and opened: http(s) with a host. Empty is no address. */
export function isWebAddress(typed: string): boolean {
  if (!/^https?:\/\//i.test(typed)) return false;
  return URL.canParse(typed) && new URL(typed).hostname !== '';
}

/** Host of an address, for the eye: an outlet's name where there is no better one. '' for what is no address; never throws. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
