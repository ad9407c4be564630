import type { Report } from '../../../schemas/report.ts';
import { fixtureReport } from './fixture-reports.ts';
import { asked } from './requirements.ts';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A report that is hard to set: 60 requirements, words without an end, names in other scripts, every mark. */
export async function hardReport(): Promise<Report> {
  const report = structuredClone(await fixtureReport('ICU nurse'));
  const statuses = ['met', 'partly-met', 'not-shown', 'not-met'] as const;
  const many = asked(
    Array.from({ length: 60 }, (_, index) => ({
      name:
        index % 3 === 0 ? `${long}${index}` : `Requirement of some length, number ${index}, as ads have it`,
      status: statuses[index % 4] ?? 'met',
      importance: index % 2 === 0 ? ('core' as const) : ('preferred' as const),
      level: index % 2 === 0 ? ('intermediate' as const) : null,
    })),
  );
  const [cv] = report.documents;
  const [position] = report.profile.positions;
  if (!cv || !position) throw new Error('the fixture has a document and positions');
  const quote = `I led the ${long}.`;
  const place = { document: 'corrections', section: null, quote, start: 0, end: quote.length };
  position.title = long;
  position.organisation = '株式会社とても長い名前の会社';
  position.evidence = [...position.evidence, place];
  report.profile.candidate.name = 'مريم الحداد';
  for (const phase of report.roadmap.phases) phase.title = long;
  return {
    ...report,
    ...many,
    meta: { ...report.meta, target: { ...report.meta.target, name: `${long} / ${long}` } },
    documents: [
      { ...cv, text: `${cv.text}\n${long.repeat(4)}\nمرحبا بالعالم\n日本語の履歴書` },
      ...report.documents.slice(1),
      { ...cv, id: 'corrections', name: `${long}.yaml`, text: quote, pages: [], notes: [] },
    ],
    corrections: [
      {
        action: 'added',
        kind: 'position',
        name: long,
        evidence: [place],
        contests: [],
        effect: 'It counts.',
      },
    ],
    findings: [
      {
        check: 'skill-contradiction',
        severity: 'error',
        message: `${long} is told as shown and as missing.`,
        places: [place, ...position.evidence.slice(0, 1)],
        fingerprint: '0123456789abcdef',
      },
    ],
  };
}
