import { expect, it } from 'vitest';
import { fillTemplate } from './fill-template.ts';

it('fills every placeholder, as often as it stands there', () => {
  expect(fillTemplate('{{a}} and {{ b }}, {{a}}', { a: 'x', b: 2 }, 'test')).toBe('x and 2, x');
});

it('inserts values literally', () => {
  expect(fillTemplate('[{{a}}]', { a: '$& {{b}} $1' }, 'test')).toBe('[$& {{b}} $1]');
});

it('names a placeholder without a value', () => {
  expect(() => fillTemplate('{{a}}', {}, 'roadmap-duration.sum')).toThrow(
    'roadmap-duration.sum: the placeholder {{a}}',
  );
});

it('names a value without a placeholder', () => {
  expect(() => fillTemplate('text', { a: 1 }, 'test')).toThrow('no placeholder for a');
});
