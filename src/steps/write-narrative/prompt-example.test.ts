import { expect, it } from 'vitest';
import { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { narrativeProse } from '../../core/report-prose.ts';
import { loadPrompt } from '../../prompts/load-prompt.ts';
import { promptExample } from '../../testing/prompt-example.ts';

const { answer } = promptExample(loadPrompt('write-narrative'));
const { sections } = NarrativeAnswer.parse(JSON.parse(answer));
const texts = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));

it('the example of the prompt denies no skill and judges nobody', () => {
  const narrative = { sections: sections.map((section) => ({ ...section, title: section.id })) };
  const claims = readClaims(narrativeProse(narrative), {
    catalog: loadCatalog(),
    candidateName: 'Bao Ferreira',
  });
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ predicate }) => predicate === 'lacks' || predicate === 'fit')).toEqual([]);
});

it('the example keeps the rules of wording that it is to teach', () => {
  expect(new Set(texts).size).toBe(texts.length);
  for (const { sentences } of sections) {
    const frames = sentences.map(({ text }) => text.split(' ').slice(0, 2).join(' '));
    expect(frames.filter((frame, index) => frame === frames[index - 1])).toEqual([]);
  }
  expect(texts.filter((text) => /\byou\b/i.test(text) && !text.endsWith('?'))).toEqual([]);
  const summary = sections.find(({ id }) => id === 'executive-summary')?.sentences.length ?? 0;
  expect(summary).toBeGreaterThanOrEqual(5);
  expect(summary).toBeLessThanOrEqual(8);
});
