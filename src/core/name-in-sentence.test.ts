import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { type NamedKind, nameInSentence } from './name-in-sentence.ts';

describe('a name inside a sentence', () => {
  it.each<[string, NamedKind, string]>([
    ['Machine learning', 'concept', 'machine learning'],
    ['Leadership', 'soft', 'leadership'],
    ['Patient care', 'practice', 'patient care'],
    ['Nursing', 'domain', 'nursing'],
    ['E-commerce', 'domain', 'e-commerce'],
    ['Generative AI', 'concept', 'generative AI'],
    ['LLM fine-tuning', 'practice', 'LLM fine-tuning'],
    ['A/B testing', 'practice', 'A/B testing'],
    ['HACCP', 'practice', 'HACCP'],
    ['Six Sigma', 'practice', 'Six Sigma'],
    ['Scrum', 'practice', 'Scrum'],
    ['Android development', 'practice', 'Android development'],
    ['Model–view–controller', 'concept', 'model–view–controller'],
    ['Governance, risk and compliance', 'practice', 'governance, risk and compliance'],
    ['Python', 'language', 'Python'],
    ['C', 'language', 'C'],
    ['scikit-learn', 'framework', 'scikit-learn'],
    ['Amazon Web Services', 'platform', 'Amazon Web Services'],
    ['Spreadsheets', 'tool', 'spreadsheets'],
    ['Electronic health records', 'tool', 'electronic health records'],
    ['Assembly language', 'language', 'assembly language'],
    ['Rostering', null, 'rostering'],
    ['NMC registration', null, 'NMC registration'],
    ['Degree in nursing', null, 'degree in nursing'],
    ['Registered Nurse (Adult)', null, 'Registered Nurse (Adult)'],
    ['Zwick tester', null, 'Zwick tester'],
    ['', null, ''],
  ])('%s (%s) reads %s', (name, kind, expected) => {
    expect(nameInSentence(name, kind)).toBe(expected);
  });

  it('differs from its catalogue name in the case of one letter at most', () => {
    for (const { name, kind } of loadCatalog().skills) {
      const inSentence = nameInSentence(name, kind);
      expect([name, inSentence.slice(1)]).toEqual([name, name.slice(1)]);
      expect(inSentence.toLowerCase()).toBe(name.toLowerCase());
      expect(nameInSentence(inSentence, kind)).toBe(inSentence);
    }
  });

  // Whoever adds a skill with a capital of its own sees here how it will stand in sentences.
  it('keeps the capital of no concept, practice, trade or trait but proper names and abbreviations', () => {
    const kept = loadCatalog().skills.filter(
      ({ name, kind }) =>
        ['concept', 'practice', 'soft', 'domain'].includes(kind) &&
        /^\p{Lu}/u.test(nameInSentence(name, kind)),
    );
    const explained = kept.filter(
      ({ name }) =>
        /^\S*[\p{Lu}\d]\S*[\p{Lu}\d]|^\p{Lu}\//u.test(name) ||
        /\s\p{Lu}\p{Ll}/u.test(name) ||
        /^(?:Android|Scrum|Kanban|Kaizen|Bayesian|Microsoft|Google|English|French|German|Spanish|Italian)\b/.test(
          name,
        ),
    );
    expect(kept.filter((skill) => !explained.includes(skill)).map(({ name }) => name)).toEqual([]);
  });
});
