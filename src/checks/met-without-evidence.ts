import type { Assessment } from '../../schemas/comparison.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { nameRequirements } from './requirement-names.ts';

export default defineCheck({
  id: 'met-without-evidence',
  meta: {
    description: 'A requirement called met, partly met or not met has a quote of the CV that bears it out.',
    severity: 'error',
    scope: ['comparison'],
  },
  needs: ['comparison'],
  messages: {
    none: '{{requirement}} is called {{status}}, and no quote of the CV bears that out.',
    elsewhere: 'The quote given for {{requirement}} does not stand at its place in {{document}}.',
    posting:
      'The quote given for {{requirement}} comes from {{document}}, which does not speak of the candidate.',
  },
  run({ comparison, documents, requirements }, report) {
    const name = nameRequirements(requirements);
    const texts = new Map(documents?.map(({ id, text }) => [id, text]));
    for (const [index, assessment] of comparison.assessments.entries()) {
      const pointer = `/comparison/assessments/${index}`;
      const requirement = name(assessment.requirementId);
      if (assessment.evidence.length === 0 && needsEvidence(assessment)) {
        report({
          messageId: 'none',
          data: { requirement, status: assessment.status },
          places: [reportPlace(`${pointer}/status`, assessment.status)],
          section: pointer,
          suggestion: 'Add the quote that shows it, or call the requirement not-shown.',
        });
      }
      for (const [number, place] of assessment.evidence.entries()) {
        const data = { requirement, document: place.document };
        const places = [reportPlace(`${pointer}/evidence/${number}/quote`, place.quote)];
        if (isPosting(place.document)) {
          const suggestion = 'Quote the CV; what a job ad says is no evidence on a person.';
          report({ messageId: 'posting', data, places, section: pointer, suggestion });
        } else if (
          texts.size > 0 &&
          texts.get(place.document)?.slice(place.start, place.end) !== place.quote
        ) {
          const suggestion = 'Copy the words and their place from the document, or leave the quote out.';
          report({ messageId: 'elsewhere', data, places, section: pointer, suggestion });
        }
      }
    }
  },
});

const needsEvidence = ({ status }: Assessment): boolean => status !== 'not-shown';

/** Postings are read as `job-1`, `job-2` … */
const isPosting = (document: string): boolean => /^job-\d+$/.test(document);
