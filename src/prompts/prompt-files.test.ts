import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ComparisonAnswer } from '../../schemas/answers/comparison-answer.ts';
import { NarrativeAnswer } from '../../schemas/answers/narrative-answer.ts';
import { ProfileAnswer } from '../../schemas/answers/profile-answer.ts';
import { RequirementsAnswer } from '../../schemas/answers/requirements-answer.ts';
import { RoadmapAnswer } from '../../schemas/answers/roadmap-answer.ts';
import { narrativeSections } from '../../schemas/narrative.ts';
import { promptFile } from '../paths.ts';
import { promptExample } from '../testing/prompt-example.ts';
import { placeholders } from './fill-prompt.ts';
import { loadPrompt } from './load-prompt.ts';

const answers: Record<string, z.ZodType> = {
  ProfileAnswer,
  RequirementsAnswer,
  ComparisonAnswer,
  RoadmapAnswer,
  NarrativeAnswer,
};

const prompts: [step: string, answer: string, placeholders: string[]][] = [
  ['extract-profile', 'ProfileAnswer', ['today', 'cv']],
  ['extract-requirements', 'RequirementsAnswer', ['postings']],
  ['compare-requirements', 'ComparisonAnswer', ['requirements', 'profile']],
  ['draft-roadmap', 'RoadmapAnswer', ['weeks', 'hoursPerWeek', 'gaps', 'strengths', 'resources']],
  ['write-narrative', 'NarrativeAnswer', ['target', 'ledger']],
];

const example = (step: string) => promptExample(loadPrompt(step));
const read = <T>(step: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(example(step).answer));

it('has a prompt for each step and no other file', () => {
  const files = readdirSync(dirname(promptFile('any')));
  expect(files.toSorted()).toEqual(prompts.map(([step]) => `${step}.md`).toSorted());
});

describe.each(prompts)('%s', (step, answer, names) => {
  it('has valid front matter and exactly the placeholders of its step, the data last', () => {
    const prompt = loadPrompt(step);
    expect(prompt).toMatchObject({ id: step, answer });
    expect(placeholders(prompt)).toEqual(names);
    expect(prompt.user).toMatch(/\}\}$/);
  });

  it('shows an example that its own answer schema takes', () => {
    const { answer: text } = example(step);
    expect(answers[answer]?.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it('keeps its own rules on wording: no praise, no pronoun, nobody lacks anything', () => {
    const words =
      /\b(?:strong|impressive|solid|extensive|excellent|proven|lacks?|lacking|weak|he|she|his|her)\b/i;
    const { data, answer: text } = example(step);
    const own: string[] = [];
    JSON.parse(text, (_, value) => {
      if (typeof value === 'string' && !data.includes(value)) own.push(value);
      return value;
    });
    expect(own.filter((sentence) => words.test(sentence))).toEqual([]);
  });

  it('explains every field of its answer', () => {
    const { system } = loadPrompt(step);
    const rules = system.slice(0, system.indexOf('### Example'));
    const shown = new Set<string>();
    JSON.parse(example(step).answer, (key, value) => {
      if (key !== '' && !/^\d+$/.test(key)) shown.add(key);
      return value;
    });
    const wrapper = /^(?:sections|assessments)$/;
    const missing = [...shown].filter((key) => !wrapper.test(key) && !new RegExp(`\\b${key}\\b`).test(rules));
    expect(missing).toEqual([]);
  });
});

/** Strings of an answer that are said to stand in the data word for word. */
function copied(value: unknown): string[] {
  const keys = /^(?:quotes?|summary|totalYears|leadership|architecture|start|end|date|years|headline)$/;
  const found: string[] = [];
  JSON.stringify(value, (key, inner) => {
    if (keys.test(key) && Array.isArray(inner)) found.push(...inner);
    if (keys.test(key) && typeof inner === 'string') found.push(inner);
    return inner;
  });
  return found;
}

it.each(['extract-profile', 'extract-requirements'])('%s quotes its example word for word', (step) => {
  const { data, answer } = example(step);
  const quotes = copied(JSON.parse(answer));
  expect(quotes.length).toBeGreaterThan(5);
  // The one end that the prompt tells to write where the CV says "since".
  expect(quotes.filter((quote) => quote !== 'present' && !data.includes(quote))).toEqual([]);
});

it('compare-requirements quotes whole evidence of its example, once for each requirement', () => {
  const { data } = example('compare-requirements');
  const { assessments } = read('compare-requirements', ComparisonAnswer);
  const evidence = [...data.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote);
  expect(assessments.flatMap(({ quotes }) => quotes).filter((quote) => !evidence.includes(quote))).toEqual(
    [],
  );
  expect(assessments.map(({ requirementId }) => requirementId)).toEqual(data.match(/^R\d+/gm));
  const silent = assessments.filter(({ quotes }) => quotes.length === 0).map(({ status }) => status);
  expect(silent).toEqual(['not-shown']);
});

it('draft-roadmap plans or leaves for later exactly what its example holds open', () => {
  const { data } = example('draft-roadmap');
  const { phases, afterwards } = read('draft-roadmap', RoadmapAnswer);
  const planned = phases.flatMap(({ requirementIds }) => requirementIds);
  const left = afterwards.map(({ requirementId }) => requirementId);
  expect([...planned, ...left].toSorted()).toEqual(data.match(/^R\d+/gm));
  for (const { requirementIds, items } of phases) {
    expect(new Set(items.flatMap((item) => item.requirementIds))).toEqual(new Set(requirementIds));
  }
  const used = phases.flatMap(({ items }) => items.flatMap(({ resourceId }) => resourceId ?? []));
  expect(used.filter((id) => !data.includes(`\nresource:${id} |`))).toEqual([]);
});

it('write-narrative cites lines of its example and writes no figure that they do not hold', () => {
  const { data } = example('write-narrative');
  const { sections } = read('write-narrative', NarrativeAnswer);
  const lines = new Map(data.split('\n').map((line) => [line.split(' | ')[0] ?? '', line]));
  for (const { text, refs } of sections.flatMap(({ sentences }) => sentences)) {
    expect(refs.filter((ref) => !lines.has(ref))).toEqual([]);
    const cited = refs.map((ref) => lines.get(ref)).join('\n');
    expect((text.match(/\d[\d,.]*\d|\d/g) ?? []).filter((figure) => !cited.includes(figure))).toEqual([]);
  }
});

it('write-narrative explains every section of a report', () => {
  const { system } = loadPrompt('write-narrative');
  expect(narrativeSections.filter((id) => !system.includes(`- \`${id}\`: `))).toEqual([]);
});
