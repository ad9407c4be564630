import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../schemas/report.ts';
import { chromiumPath, noBrowser, openBrowser } from '../../testing/browser.ts';
import { renderHtml } from '../render-html.ts';
import { fixtureReport } from '../testing/fixture-reports.ts';
import { hardReport } from '../testing/hard-report.ts';

const everything = { rules: { 'target-size': { enabled: true } } };
/** What a page in dark can differ in from the same page in light. */
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** The page as a browser shows it: silent, alone, usable by everyone, on every width and on paper. */
const path = chromiumPath();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const pages: readonly [string, () => Promise<Report>][] = [
  ...(['web developer', 'ICU nurse', 'head chef'] as const).map((name): [string, () => Promise<Report>] => [
    name,
    () => fixtureReport(name),
  ]),
  ['person whose report is hard to set', hardReport],
];

if (path === null) it.skip(noBrowser);

describe.skipIf(path === null).each(pages)('the page on the %s in a browser', (_, make) => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candid-page-'));
    const file = join(folder, 'report.html');
    await writeFile(file, renderHtml(await make()));
    address = pathToFileURL(file).href;
    browser = await openBrowser(path ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the page, hands it over, and closes it; `seen` is whatever it said or asked for. */
  async function open<T>(
    options: BrowserContextOptions,
    look: (page: Page, seen: string[]) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    try {
      const page = await context.newPage();
      const seen: string[] = [];
      page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) seen.push(`request: ${request.url()}`);
      });
      await page.goto(address);
      return await look(page, seen);
    } finally {
      await context.close();
    }
  }

  it.each([true, false])(
    'says nothing and asks for nothing (scripts allowed: %s)',
    async (javaScriptEnabled) => {
      await open({ javaScriptEnabled }, async (page, seen) => {
        await page.locator('a.cite').first().click();
        expect(seen).toEqual([]);
      });
    },
  );

  it.each([
    [360, 'light', 'screen'],
    [360, 'dark', 'screen'],
    [768, 'light', 'screen'],
    [768, 'dark', 'screen'],
    [1440, 'light', 'screen'],
    [1440, 'dark', 'screen'],
    [794, 'light', 'print'],
    [794, 'dark', 'print'],
  ] as const)('bars nobody at %i px, %s, on %s', async (width, colorScheme, media) => {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
    await open(options, async (page) => {
      await page.emulateMedia({ media });
      await page.evaluate(source);
      const { violations } = (await page.evaluate(
        `axe.run(document, ${JSON.stringify(colorScheme === 'dark' ? colours : everything)})`,
      )) as AxeResults;
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      expect(told).toEqual([]);
    });
  });

  it.each([320, 360, 768, 1024, 1280, 1920])('is never wider than a screen of %i px', async (width) => {
    await open({ viewport: { width, height: 800 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const beyond = await page.evaluate(`[...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120))`);
      expect(beyond).toEqual([]);
    });
  });

  it('a number leads to the words in the pane beside it, and the page stays where it is', async () => {
    await open({ javaScriptEnabled: true, reducedMotion: 'reduce' }, async (page) => {
      const cites = page.locator('a.cite');
      for (const index of [0, Math.floor((await cites.count()) / 2), (await cites.count()) - 1]) {
        const cite = cites.nth(index);
        await cite.scrollIntoViewIfNeeded();
        const before = await page.evaluate('scrollY');
        const href = (await cite.getAttribute('href')) ?? '';
        await cite.click();
        const mark = page.locator(`mark${href}`);
        expect(await mark.evaluate((element) => element.matches(':target'))).toBe(true);
        const [box, pane] = [await mark.boundingBox(), await page.locator('#documents').boundingBox()];
        if (!box || !pane) throw new Error('the mark and its pane have a place on the screen');
        expect(box.y).toBeGreaterThanOrEqual(pane.y);
        expect(box.y).toBeLessThan(pane.y + pane.height);
        expect(box.x).toBeGreaterThanOrEqual(pane.x);
        expect(await page.evaluate('scrollY')).toBe(before);
      }
    });
  });

  it('on a phone a number leads to the words after the report, and back', async () => {
    await open({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
      const cite = page.locator('a.cite').first();
      const [href, id] = [(await cite.getAttribute('href')) ?? '', await cite.getAttribute('id')];
      await cite.click();
      const mark = page.locator(`mark${href}`);
      expect((await mark.boundingBox())?.y).toBeLessThan(800);
      await mark.locator(`.statements a[href="#${id}"]`).click();
      expect((await cite.boundingBox())?.y).toBeLessThan(800);
      expect(await cite.evaluate((element) => element.matches(':target'))).toBe(true);
    });
  });

  it('can be walked through by keyboard, the pane too', async () => {
    await open({}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('report');
      await page.locator('#documents').focus();
      await page.keyboard.press('End');
      await expect
        .poll(() => page.evaluate('document.getElementById("documents").scrollTop'))
        .toBeGreaterThan(0);
    });
  });

  it('prints with the documents as an appendix on a page of their own', async () => {
    await open({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(`(() => {
        const style = getComputedStyle(document.getElementById('documents'));
        return [style.position, style.breakBefore, getComputedStyle(document.querySelector('.skip')).display];
      })()`);
      expect(shown).toEqual(['static', 'page', 'none']);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});
