import { expect, it } from 'vitest';
import { requireNode } from './node-version.ts';

it.each(['22.13.0', '22.20.1', '23.0.0', '24.21.0', '100.0.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

it.each(['18.20.8', '20.20.2', '22.12.0', '22.4.1'])('Node %s is told to be too old', (version) => {
  expect(() => requireNode(version)).toThrow(`needs Node 22.13 or newer; this is ${version}`);
});
