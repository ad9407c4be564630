import { describe, expect, it } from 'vitest';
import { levelFromWording } from './level-from-wording.ts';

describe('the level of a wording', () => {
  it.each([
    ['expert', 'expert'],
    ['Expert in welding inspection', 'expert'],
    ['(advanced)', 'advanced'],
    ['– proficient', 'advanced'],
    ['fluent', 'advanced'],
    ['working knowledge of SQL', 'intermediate'],
    ['good', 'intermediate'],
    ['Intermediate', 'intermediate'],
    ['basic', 'beginner'],
    ['Familiar with Terraform', 'beginner'],
    ['beginner', 'beginner'],
    ['some exposure', 'beginner'],
    ['very good knowledge', 'advanced'],
    ['upper-intermediate', 'advanced'],
    ['sehr gute Kenntnisse', 'advanced'],
    ['Grundkenntnisse', 'beginner'],
    ['nivel intermedio', 'intermediate'],
    ['bonnes connaissances', 'intermediate'],
    ['débutant', 'beginner'],
    ['mahir', 'advanced'],
    ['intermediate to advanced', 'intermediate'],
    ['not only proficient but certified', 'advanced'],
  ])('reads %j as %s', (text, level) => {
    expect(levelFromWording(text)).toBe(level);
  });

  it.each([
    'not an expert',
    '5/5',
    'Excel: 4 out of 5',
    '3/10',
    '★★★☆☆',
    '● ● ● ● ○',
    '★★★★★',
    'Java 80 %',
    '95%',
    'no expert',
    "isn't yet proficient",
    'yet to become an expert',
    'keine Grundkenntnisse',
    'from beginner to expert',
    'German C1',
    'B2',
    'Visual Basic',
    'expert systems',
    'cut cloud costs by 80 %',
    'React Native',
    'bases de données',
    'machine learning',
    'good at talking to people and keeping calm',
    '3/5/2019',
    '★★★',
    '12/5',
    '',
  ])('reads no level in %j', (text) => {
    expect(levelFromWording(text)).toBeNull();
  });
});
