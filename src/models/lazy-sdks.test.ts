import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const program = `
  import { registerHooks } from 'node:module';
  registerHooks({ resolve(name, context, next) {
    if (/^(?:openai|langchain|@langchain\\/[^/]+)(?:\\/|$)/.test(name)) console.log(name);
    return next(name, context);
  } });
  const { openModel } = await import('./src/models/open-model.ts');
  await import('./src/models/model-engine.ts');
  await import('./src/models/langchain-port.ts');
  console.log('loaded');
  await openModel('openai:tiny', { OPENAI_API_KEY: 'k' });
`;

it('imports no SDK before a model is opened, and only the one it needs then', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(printed.trim().split('\n')).toEqual(['loaded', 'openai']);
});
