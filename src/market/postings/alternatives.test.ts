import { expect, it } from 'vitest';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { createSkillMatcher } from '../../skills/matcher.ts';
import { groupAlternatives } from './alternatives.ts';

const matcher = createSkillMatcher(loadCatalog());

it.each([
  ['Python or Java', ['python|java']],
  ['Python and Java', ['python', 'java']],
  ['Python, Java or Rust', ['python|java|rust']],
  ['Python, Java and Rust', ['python', 'java', 'rust']],
  ['Docker and AWS or Azure', ['docker', 'aws|azure']],
  ['Python and one of AWS or Azure', ['python', 'aws|azure']],
  ['a language such as Python, Java and Rust', ['python|java|rust']],
  ['Jenkins, GitLab CI or similar', ['jenkins|gitlab-ci']],
  ['Terraform or a comparable tool', ['terraform']],
  ['PostgreSQL und/oder MongoDB', ['postgresql|mongodb']],
  ['PostgreSQL ou MongoDB', ['postgresql|mongodb']],
  ['Python for data; Java for services', ['python', 'java']],
])('%s is grouped as %j', (clause, expected) => {
  const groups = groupAlternatives(clause, matcher.find(clause));
  expect(groups.map(({ members }) => members.map(({ skillId }) => skillId).join('|'))).toEqual(expected);
  expect(groups.every(({ choice, members }) => !choice || members.length > 1)).toBe(
    !clause.includes('such as X'),
  );
});
