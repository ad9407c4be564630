import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ChatOpenAI } from '@langchain/openai';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NarrativeAnswer } from '../schemas/answers/narrative-answer.ts';
import { StepOutputError } from './core/step-output-error.ts';
import { generateReport } from './generate-report.ts';
import { packageRoot } from './paths.ts';
import type { ReportOptions } from './run/request.ts';
import { json, text } from './testing/loopback-replies.ts';
import { type Loopback, type Script, startLoopback } from './testing/loopback-server.ts';
import { ruleAnswers } from './testing/rule-answers.ts';
import { runCli } from './testing/run-cli.ts';

/**
 * The whole chain on a server on 127.0.0.1 that plays replies written by hand or taken from the rules. No
 * model takes part: this shows that good replies are used, bad ones are caught and fed back, and hopeless
 * ones end the run with an error that says why.
 */
const cv = join(packageRoot(), 'fixtures', 'cvs', 'web-developer', 'cv.md');
const now = new Date('2026-11-20T00:00:00Z');
const request = { cv, role: 'Senior AI Engineer' };

let answers: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  answers = await ruleAnswers(cv, 'senior-ai-engineer', now);
});

let server: Loopback | undefined;
afterEach(() => server?.close());

async function served(script: Script): Promise<ReportOptions> {
  server = await startLoopback(script);
  const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: 'sk-test' };
  return { model: 'openai:played', env, now };
}

const asked = (step: string) => (server?.requests ?? []).filter(({ schemaName }) => schemaName === step);
const good: Script = ({ schemaName }) => json(answers[schemaName ?? '']);

/** The good narrative, with sentences added to its summary. */
function narrativeSaying(...sentences: readonly string[]): NarrativeAnswer {
  const { sections } = answers['write-narrative'] as NarrativeAnswer;
  const added = sentences.map((sentence) => ({ text: sentence, refs: ['candidate'] }));
  return {
    sections: sections.map((section) =>
      section.id === 'executive-summary'
        ? { ...section, sentences: [...section.sentences, ...added] }
        : section,
    ),
  };
}

const contradiction = [
  'The candidate is strong in Python.',
  'The candidate has no knowledge of programming languages.',
];

/** Good replies, but the first `times` narratives are the ones given. */
function badNarratives(times: number, bad: NarrativeAnswer): Script {
  let left = times;
  return ({ schemaName }) =>
    schemaName === 'write-narrative' && left-- > 0 ? json(bad) : json(answers[schemaName ?? '']);
}

describe('a run with good replies', () => {
  it('gives the same facts as the rules gave, and says which model made what', async () => {
    const report = await generateReport(request, await served(good));
    const byRules = await generateReport(request, { now });
    expect(report.comparison).toEqual(byRules.comparison);
    expect(report.findings).toEqual([]);
    expect(report.meta.steps.map(({ step, engine, model }) => [step, engine, model])).toEqual([
      ['extract-profile', 'model', 'openai:played'],
      ['extract-requirements', 'catalogue', null],
      ['compare-requirements', 'model', 'openai:played'],
      ['draft-roadmap', 'model', 'openai:played'],
      ['write-narrative', 'model', 'openai:played'],
    ]);
    expect(report.meta.usage.calls).toBe(4);
    expect(report.meta.notice).toContain('openai:played');
  });

  it('works through a LangChain chat model, too', async () => {
    const { env } = await served(good);
    const model = new ChatOpenAI({
      model: 'played',
      apiKey: 'sk-test',
      maxRetries: 0,
      configuration: { baseURL: env?.OPENAI_BASE_URL ?? '' },
    });
    const report = await generateReport(request, { model, now });
    expect(report.meta.steps.filter(({ engine }) => engine === 'model')).toHaveLength(4);
  });

  it('shows the raw CV to the extraction alone: later steps see only what was quoted as evidence', async () => {
    const report = await generateReport(request, await served(good));
    const evidence = JSON.stringify(report.profile);
    const unquoted = (report.documents[0]?.text ?? '')
      .split('\n')
      .filter(
        (line) => line.length > 30 && !evidence.includes(JSON.stringify(line.slice(5, 30)).slice(1, -1)),
      );
    expect(unquoted.length).toBeGreaterThan(2);
    for (const line of unquoted) {
      const holding = (server?.requests ?? []).filter(({ body }) =>
        body.messages.some(({ content }) => content.includes(line)),
      );
      expect([line, holding.map(({ schemaName }) => schemaName)]).toEqual([line, ['extract-profile']]);
    }
  });
});

describe('a reply that contradicts itself', () => {
  it('is caught, fed back and repaired by the second reply', async () => {
    const report = await generateReport(
      request,
      await served(badNarratives(1, narrativeSaying(...contradiction))),
    );
    expect(report.meta.steps.find(({ step }) => step === 'write-narrative')?.attempts).toBe(2);
    expect(JSON.stringify(report.narrative)).not.toContain('no knowledge of programming languages');
    const [, second] = asked('write-narrative');
    const feedback = second?.body.messages.at(-1)?.content ?? '';
    expect(feedback).toContain('strong in Python');
    expect(feedback).toContain('no knowledge of programming languages');
  });

  it('ends the run after three attempts, with a typed error that holds the reply unseen', async () => {
    const options = await served(badNarratives(9, narrativeSaying(...contradiction)));
    const error: unknown = await generateReport(request, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepOutputError);
    if (!(error instanceof StepOutputError)) return;
    expect([error.step, error.attempts, error.exitCode]).toEqual(['write-narrative', 3, 1]);
    expect(error.findings.map(({ check }) => check)).toContain('skill-contradiction');
    expect(error.raw).toContain('no knowledge of programming languages');
    expect(inspect(error, { depth: 4 }) + JSON.stringify(error)).not.toContain('"sections"');
    expect(asked('write-narrative')).toHaveLength(3);
  });

  it('is handed over with its findings where the caller asked for that', async () => {
    const options = await served(badNarratives(9, narrativeSaying(...contradiction)));
    const report = await generateReport(request, { ...options, onUnresolved: 'annotate' });
    expect(report.findings.map(({ check, severity }) => [check, severity])).toContainEqual([
      'skill-contradiction',
      'error',
    ]);
  });
});

describe('replies that break the contract are repaired', () => {
  const profile = () => answers['extract-profile'] as { skills: { quotes: string[] }[] };
  it.each<[string, string, () => unknown]>([
    [
      'a quote that is not in the CV',
      'extract-profile',
      () => {
        const [first, ...rest] = profile().skills;
        return { ...profile(), skills: [{ ...first, quotes: ['Led a team of forty in Zurich'] }, ...rest] };
      },
    ],
    [
      'an unknown requirement',
      'compare-requirements',
      () => {
        const { assessments } = answers['compare-requirements'] as { assessments: object[] };
        return { assessments: [...assessments, { ...assessments[0], requirementId: 'R99' }] };
      },
    ],
    [
      'a resource that is not in the list',
      'draft-roadmap',
      () => {
        const plan = answers['draft-roadmap'] as { phases: { items: object[] }[] };
        const [phase, ...rest] = plan.phases;
        return {
          ...plan,
          phases: [{ ...phase, items: [{ ...phase?.items[0], resourceId: 'eduhero' }] }, ...rest],
        };
      },
    ],
    ['a missing section', 'write-narrative', () => ({ sections: [] })],
  ])('%s', async (_, step, bad) => {
    let first = true;
    const script: Script = ({ schemaName }) => {
      const broken = schemaName === step && first;
      if (broken) first = false;
      return json(broken ? bad() : answers[schemaName ?? '']);
    };
    const report = await generateReport(request, await served(script));
    expect(report.meta.steps.find((record) => record.step === step)?.attempts).toBe(2);
    expect(report.findings).toEqual([]);
  });
});

describe('candid report --model', () => {
  let cwd: string;
  afterEach(() => rm(cwd, { recursive: true, force: true }));

  it.each<[string, () => Script, number]>([
    ['good replies: exit code 0', () => good, 0],
    [
      'replies that never become JSON: exit code 1 and nothing written',
      () => () => text('I would rather not.'),
      1,
    ],
    [
      'contradictions that stay: exit code 1 and nothing written',
      () => badNarratives(9, narrativeSaying(...contradiction)),
      1,
    ],
  ])('%s', async (_, script, exitCode) => {
    cwd = await mkdtemp(join(tmpdir(), 'candid-model-'));
    const { env, model } = await served(script());
    const run = await runCli(['report', cv, '--role', 'Senior AI Engineer', '--model', String(model)], {
      cwd,
      env: env as Record<string, string>,
    });
    expect(run.code).toBe(exitCode);
    expect(await readdir(cwd)).toEqual(exitCode === 0 ? ['candid-report.md'] : []);
    expect(run.stderr).not.toContain('I would rather not');
  });
});
