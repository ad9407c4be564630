import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this computer: `CHROMIUM_PATH`, or the first of its usual names on the path; null for none. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)];
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : places;
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Said where there is no browser, so that a skipped test tells what it would take. */
export const noBrowser =
  'skipped: no Chromium here; install one (apt-get install chromium) or name it in CHROMIUM_PATH';

export async function openBrowser(path: string): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
