import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const shown = (lines: string): string[] =>
  completed(`Kim Example\n\nCourses\n${lines}\n`).profile.skills.flatMap(({ id, kind }) =>
    kind === 'explicit' && id !== null ? [id] : [],
  );

describe('a course of a day to come', () => {
  it.each([
    '- Welding refresher, March 2025',
    '- Welding course, spring 2026',
    '- Welding level 2, booked for May 2025',
  ])('shows nothing: “%s”', (line) => {
    expect(shown(line)).toEqual([]);
  });

  it.each([
    '- Welding refresher, March 2023',
    '- Welding certificate, 2021, valid until 2026',
    '- Welding certificate, valid until 05/2026',
  ])('is no course that was taken: “%s”', (line) => {
    expect(shown(line)).toEqual(['welding']);
  });
});
