import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { joinPages } from './join-pages.ts';
import { isMatrix, type Matrix } from './matrix.ts';
import { pageGlyphs } from './page-glyphs.ts';
import { pageRuns, runLines } from './page-text.ts';
import { withoutRunningRows } from './running-rows.ts';
import type { Run } from './runs.ts';
import type { FontMetrics } from './text-state.ts';

/** What the child process answers. */
export type ParsedPdf =
  | { ok: true; text: string; pages: number[]; unseen: number; unmapped: number; images: number }
  | { ok: false; reason: 'password' | 'damaged' | 'too-many-pages'; detail: string };

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Parses a PDF to text in reading order. To be run where it can be killed: see read-pdf.ts. */
export async function parsePdf(bytes: Uint8Array, maxPages: number): Promise<ParsedPdf> {
  let pdf: PdfDocument;
  try {
    pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
    });
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: password ? 'password' : 'damaged', detail: String(error) };
  }
  if (pdf.numPages > maxPages) return { ok: false, reason: 'too-many-pages', detail: String(pdf.numPages) };
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [Number(number), name]));
  const pages: Run[][][] = [];
  const found = { unseen: 0, unmapped: 0, images: 0 };
  let failed = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const glyphs = await readPage(await pdf.getPage(number), names);
      pages.push(pageRuns(glyphs));
      found.unseen += glyphs.unseen;
      found.unmapped += glyphs.unmapped;
      found.images += glyphs.images;
    } catch {
      failed += 1;
      pages.push([]);
    }
  }
  if (failed === pdf.numPages) return { ok: false, reason: 'damaged', detail: 'no page can be read' };
  const upright = withoutRunningRows(pages.map(([runs = []]) => runs));
  const lines = pages.map(([, ...turned], index) => [upright[index] ?? [], ...turned].flatMap(runLines));
  return { ok: true, ...joinPages(lines), ...found };
}

async function readPage(page: PdfPage, names: ReadonlyMap<number, string>) {
  const operators = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontMetrics | undefined>();
  const fontOf = (id: string): FontMetrics | undefined => {
    if (!fonts.has(id)) fonts.set(id, fontMetrics(page, id));
    return fonts.get(id);
  };
  const glyphs = pageGlyphs(
    operators,
    { width, height, transform: transform as unknown as Matrix },
    names,
    fontOf,
  );
  page.cleanup();
  return glyphs;
}

const PICTURE_FONTS = /awesome|dings|dingbats|icon|academicons|typicons|ionic|glyphicon|octicon|emoji/i;

function fontMetrics(page: PdfPage, id: string): FontMetrics | undefined {
  if (!page.commonObjs.has(id)) return undefined;
  const loaded: unknown = page.commonObjs.get(id);
  const font: LoadedFont | undefined = typeof loaded === 'object' && loaded !== null ? loaded : undefined;
  return {
    vertical: font?.vertical === true,
    pictures: PICTURE_FONTS.test(font?.name ?? ''),
    failed: font === undefined || font.error !== undefined,
    type3: font?.isType3Font === true,
    matrix: isMatrix(font?.fontMatrix) ? font.fontMatrix : [0.001, 0, 0, 0.001, 0, 0],
  };
}

/** What pdf.js keeps of a font; something else, or an error, where it could not be loaded. */
interface LoadedFont {
  name?: string;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: unknown;
  error?: unknown;
}
