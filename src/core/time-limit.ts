import { AbortedError } from './errors.ts';

/**
 * Runs `work` with a signal that fires when the caller aborts or the time is up, and stops waiting then
 * even if `work` ignores the signal.
 *
 * @throws AbortedError when the caller aborted, `onTimeout()` when the time was up.
 */
export async function withTimeLimit<T>(
  work: (signal: AbortSignal) => Promise<T>,
  limit: { milliseconds: number; signal: AbortSignal | undefined; onTimeout: () => Error },
): Promise<T> {
  if (limit.signal?.aborted) throw new AbortedError({ cause: limit.signal.reason });
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (error: Error) => {
      reject(error);
      controller.abort(error);
    };
    onAbort = () => end(new AbortedError({ cause: limit.signal?.reason }));
    limit.signal?.addEventListener('abort', onAbort, { once: true });
    timer = setTimeout(() => end(limit.onTimeout()), limit.milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    if (onAbort) limit.signal?.removeEventListener('abort', onAbort);
  }
}
