import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it.each([
  ['https://example.org/a b?c=d#e', 'https://example.org/a%20b?c=d#e'],
  ['http://example.org', 'http://example.org/'],
  ['https://example.org/100%', 'https://example.org/100%'],
  ['HTTPS://EXAMPLE.org/>x', 'https://example.org/%3Ex'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['/local', null],
  ['mailto:a@example.org', null],
  ['https://user:secret@example.org/', null],
  ['', null],
  [null, null],
])('%s may be linked as %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
