import { describe, expect, it } from 'vitest';
import { everydaySkills } from '../testing/everyday-skills.ts';
import { createSkillMatcher } from './matcher.ts';

const matcher = createSkillMatcher(everydaySkills());
const found = (text: string): string[] => matcher.find(text).map(({ skillId }) => skillId);

describe('a name inside a longer one', () => {
  it.each([
    'Sailed from the Baltic to the Java Sea',
    'Magelang, Central Java, Indonesia',
    'Born in East Java',
    'The island of Java',
    'Clerk, Python Street, Leeds',
    'Cook at SQL Hotel',
    'Worked for Jira India Pvt Ltd',
    'Python Motors GmbH, Ulm',
    'Calle Java 5',
  ])('is no skill in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Central Python service for billing', ['python']],
    ['Java, Python and SQL', ['java', 'python', 'sql']],
    ['Java Developer, Alfa Ltd', ['java']],
    ['Python\nAlfa GmbH', ['python']],
    ['East team: SQL.', ['sql']],
  ])('is one in %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});
