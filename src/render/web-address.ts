/** An address of the catalogue that may become a link: http or https, without credentials; null for any other. */
export function webAddress(url: string | null): string | null {
  const address = url === null ? null : URL.parse(url);
  if (!address || !['https:', 'http:'].includes(address.protocol)) return null;
  return address.username === '' && address.password === '' ? address.href : null;
}
