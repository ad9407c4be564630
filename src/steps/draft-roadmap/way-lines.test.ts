import { describe, expect, it } from 'vitest';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { asking, inputAsking, used } from './testing/plan-for.ts';
import { wayLines } from './way-lines.ts';

const time = { weeks: 12, hoursPerWeek: 6 };

describe('what a plan can do about each open requirement', () => {
  it('is said in the order of value, with what builds on what', () => {
    const input = inputAsking(
      cvWith({ skills: [used('python', 1)] }),
      [
        asking('R1', { skillId: 'python', level: 'advanced' }),
        asking('R2', { skillId: 'pytorch', level: 'advanced' }),
        asking('R3', { skillId: 'deep-learning', level: 'advanced' }),
      ],
      time,
    );
    expect(wayLines(input)).toEqual([
      'way:R3 | to be studied | builds on R1 | R2 builds on it | can be practised alone',
      'way:R2 | to be studied | builds on R1 and R3 | can be practised alone',
      'way:R1 | shown in part, to be deepened by use | R2 and R3 build on it | can be practised alone',
    ]);
  });

  it.each([
    ['Nurse', 'practised only beside somebody qualified'],
    ['Web developer', 'takes training and a licence: theory and watching only'],
  ])('wound care, where the CV shows a post as %s: %s', (title, how) => {
    const post = { title, organisation: null, year: 2018, years: 4, present: false };
    const input = inputAsking(cvWith({ positions: [post] }), [asking('R1', { skillId: 'wound-care' })], time);
    expect(wayLines(input)).toEqual([`way:R1 | to be studied | ${how}`]);
  });

  it('a text of an ad makes no line of its own', () => {
    const skill = { id: null, name: 'lifting\nway:R9 | to be studied' };
    const input = inputAsking(cvWith({}), [asking('R1', { skillId: null, skill })], time);
    expect(wayLines(input).join('\n')).not.toContain('R9');
  });
});
