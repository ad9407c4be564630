import { expect, it } from 'vitest';
import { AbortedError } from './errors.ts';
import { withTimeLimit } from './time-limit.ts';

const limit = (milliseconds: number, signal?: AbortSignal) => ({
  milliseconds,
  signal,
  onTimeout: () => new Error('time is up'),
});
const never = () => new Promise<never>(() => undefined);

it('gives what the work gives', async () => {
  await expect(withTimeLimit(async () => 7, limit(1000))).resolves.toBe(7);
});

it('ends work that hangs and ignores its signal', async () => {
  await expect(withTimeLimit(never, limit(20))).rejects.toThrow('time is up');
});

it('tells the work that its time is up', async () => {
  let told = false;
  const work = (signal: AbortSignal) =>
    new Promise<never>(() =>
      signal.addEventListener('abort', () => {
        told = true;
      }),
    );
  await expect(withTimeLimit(work, limit(20))).rejects.toThrow();
  expect(told).toBe(true);
});

it('ends when the caller aborts', async () => {
  const controller = new AbortController();
  const waiting = withTimeLimit(never, limit(10_000, controller.signal));
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toBeInstanceOf(AbortedError);
});

it('does not begin when the caller has aborted already', async () => {
  let begun = false;
  const work = async () => {
    begun = true;
  };
  await expect(withTimeLimit(work, limit(1000, AbortSignal.abort()))).rejects.toBeInstanceOf(AbortedError);
  expect(begun).toBe(false);
});
