import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `npm run new:check <id>`: a check file, its test, its page and its line in the registry. */
export function createCheck(root: string, id: string): string[] {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    throw new Error(
      `“${id}” is no id of a check: two or more lower-case words joined by hyphens, "date-order".`,
    );
  }
  const files = {
    [`src/checks/${id}.ts`]: checkFile(id),
    [`src/checks/${id}.test.ts`]: testFile(id),
    [`docs/checks/${id}.md`]: pageFile(id),
  };
  for (const file of Object.keys(files)) {
    if (existsSync(join(root, file))) throw new Error(`${file} exists already.`);
  }
  const registry = join(root, 'src/checks/registry.ts');
  const entry = withEntry(readFileSync(registry, 'utf8'), id);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(registry, entry);
  return [...Object.keys(files), 'src/checks/registry.ts'];
}

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The registry with the import and the entry of the check, both in the order of the ids. */
function withEntry(registry: string, id: string): string {
  const ids = Array.from(registry.matchAll(/from '\.\/([a-z-]+)\.ts'/g), ([, known = '']) => known);
  const all = [...ids, id].sort();
  const imports = all.map((known) => `import ${variable(known)} from './${known}.ts';`).join('\n');
  const entries = all.map((known) => `  ${variable(known)},`).join('\n');
  return registry
    .replace(/(?:import \w+ from '\.\/[a-z-]+\.ts';\n)+/, () => `${imports}\n`)
    .replace(/(allChecks: readonly Check\[\] = \[\n)[^\]]*\]/, (_, head: string) => `${head}${entries}\n]`);
}

const checkFile = (id: string): string => `import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';

export default defineCheck({
  id: '${id}',
  meta: {
    description: 'Say here what holds in a sound report.',
    severity: 'review',
    scope: ['comparison'],
  },
  needs: ['comparison'],
  messages: { empty: 'Say here what is wrong with {{requirement}}, with the evidence and without blame.' },
  run({ comparison }, report) {
    for (const [index, { requirementId, rationale }] of comparison.assessments.entries()) {
      if (rationale.trim() !== '') continue;
      report({
        messageId: 'empty',
        data: { requirement: requirementId },
        places: [reportPlace(\`/comparison/assessments/\${index}/rationale\`, rationale)],
        suggestion: 'Say here what to do.',
      });
    }
  },
});
`;

const testFile = (id: string): string => `import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import ${variable(id)} from './${id}.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

describe('${id}', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'what it is for',
      ({ comparison }) => {
        nth(comparison.assessments, 0).rationale = ' ';
      },
      [['/comparison/assessments/0/rationale']],
    ],
    ['nothing wrong', () => {}, []],
  ])('%s', (_, change, expected) => {
    expect(placesFound(${variable(id)}, change)).toEqual(expected);
  });
});
`;

const pageFile = (id: string): string => `# ${id}

Say here what holds in a sound report.

## Why

What a reader suffers when it does not.

## A failing example

A report in which it is found.

## A passing example

A report that looks like it and is sound.

## When to ignore it

When a person may pass over it.
`;

if (import.meta.main) {
  const [id = ''] = process.argv.slice(2);
  try {
    const written = createCheck(join(import.meta.dirname, '..'), id);
    console.log(
      `${written.join('\n')}\n\nNow write the check, its cases and its page; then add a defect operator in evals/injection.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
