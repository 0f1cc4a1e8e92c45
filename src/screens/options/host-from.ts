/** The host of what a reader typed as a site: an address, or a bare name such as `example.org`. Null where it is neither. */
export function hostFrom(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.]+(\.[^.]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
}
