import { describe, expect, it } from 'vitest';
import { isMake } from './makes.ts';

const asked = (sentence: string, name: string): boolean => {
  const start = sentence.indexOf(name);
  return isMake(sentence, start, start + name.length);
};

describe('a make', () => {
  it.each([
    ['Serviced Ember tractors on nine farms', 'Ember'],
    ['Drove Oracle and Volvo trucks', 'Oracle'],
    ['Steered Flutter, Puppet and Ansible boats', 'Puppet'],
    ['Bakes in Spark ovens', 'Spark'],
    ['Fahrer von Solaris Bussen', 'Solaris'],
  ])('in %j: %s', (sentence, name) => {
    expect(asked(sentence, name)).toBe(true);
  });

  it.each([
    ['Administered Solaris servers', 'Solaris'],
    ['Wrote a Python car rental service', 'Python'],
    ['Built dashboards in Spark. Trucks were tracked by GPS', 'Spark'],
    ['Unity games and Blender models', 'Unity'],
    ['Drove trucks; learned Excel', 'Excel'],
  ])('is none in %j: %s', (sentence, name) => {
    expect(asked(sentence, name)).toBe(false);
  });
});
