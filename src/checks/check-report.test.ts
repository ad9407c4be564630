import { describe, expect, it } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { checkReport, factsOf } from './check-report.ts';
import { sampleReport } from './testing/sample-report.ts';

describe('checkReport', () => {
  it('finds nothing in the sample report, which is valid', () => {
    expect(Report.parse(sampleReport())).toEqual(sampleReport());
    expect(checkReport(sampleReport())).toEqual([]);
  });
});

describe('factsOf', () => {
  it('reads claims from the prose with the pointer of the sentence', () => {
    const claim = factsOf(sampleReport()).claims?.find(({ place }) =>
      place.section?.startsWith('/narrative'),
    );
    expect(claim).toMatchObject({
      predicate: 'has',
      object: { id: 'python' },
      place: {
        document: 'report',
        section: '/narrative/sections/0/sentences/0/text',
        quote: 'strong in Python',
      },
    });
  });

  it('takes goals, deliverables and questions for no statement on the present', () => {
    const report = sampleReport();
    report.roadmap.phases[0]?.goals.push('She is strong in Docker.');
    report.roadmap.phases[0]?.deliverables.push('Amara knows Docker.');
    for (const assessment of report.comparison.assessments)
      assessment.question = 'Where have you used Docker?';
    expect(checkReport(report)).toEqual([]);
  });

  it('records every quote of profile and comparison with its pointer', () => {
    const pointers = factsOf(sampleReport()).quotes?.map(({ pointer }) => pointer);
    expect(pointers).toContain('/profile/skills/0/evidence/0/quote');
    expect(pointers).toContain('/comparison/assessments/0/evidence/0/quote');
  });
});
