import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const PERIOD_MS = 50;
const PAGE_BYTES = 4096;

/**
 * Calls `exceed` when a child process holds more than `limitMb` of memory; gives what ends the watch.
 * Linux only, from /proc; elsewhere the heap limit and the time limit have to do.
 */
export function watchMemory(child: ChildProcess, limitMb: number, exceed: () => void): () => void {
  if (process.platform !== 'linux' || child.pid === undefined) return () => {};
  const file = `/proc/${child.pid}/statm`;
  const timer = setInterval(async () => {
    const resident = Number((await readFile(file, 'utf8').catch(() => '')).split(' ')[1] ?? 0);
    if (resident * PAGE_BYTES > limitMb * 1024 * 1024) exceed();
  }, PERIOD_MS);
  timer.unref();
  return () => clearInterval(timer);
}
