import { describe, expect, it } from 'vitest';
import { compareLevels, levelDistance } from './levels.ts';

describe('proficiency levels', () => {
  it('are ordered from beginner to expert', () => {
    expect((['expert', 'beginner', 'advanced', 'intermediate'] as const).toSorted(compareLevels)).toEqual([
      'beginner',
      'intermediate',
      'advanced',
      'expert',
    ]);
  });

  it('lie up to three steps apart', () => {
    expect(levelDistance('beginner', 'expert')).toBe(3);
    expect(levelDistance('advanced', 'intermediate')).toBe(1);
    expect(levelDistance('expert', 'expert')).toBe(0);
  });
});
