import { DocumentError } from './errors.ts';

/**
 * Runs `read` with a signal that fires when the caller aborts or the time is over, and turns either into
 * a DocumentError (`aborted`, `timeout`), whether or not `read` heeds the signal.
 */
export async function withinDeadline<Result>(
  name: string,
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  read: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const failure = Promise.withResolvers<never>();
  const end = (error: DocumentError) => {
    failure.reject(error);
    ended.abort(error);
  };
  const abort = () =>
    end(new DocumentError('aborted', name, 'the reading was interrupted.', { cause: callerSignal?.reason }));
  const timer = setTimeout(() => {
    const limit = timeoutMs < 1000 ? `${timeoutMs} ms` : `${+(timeoutMs / 1000).toFixed(1)} s`;
    const problem = `could not be read within ${limit}. Save it anew as PDF or text, or raise timeoutMs.`;
    end(new DocumentError('timeout', name, problem));
  }, timeoutMs);
  failure.promise.catch(() => {});
  callerSignal?.addEventListener('abort', abort, { once: true });
  if (callerSignal?.aborted) abort();
  try {
    return await Promise.race([failure.promise, ended.signal.aborted ? failure.promise : read(ended.signal)]);
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : error;
  } finally {
    clearTimeout(timer);
    callerSignal?.removeEventListener('abort', abort);
  }
}
