import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { ledgerRefs } from '../core/ledger.ts';

export default defineCheck({
  id: 'dangling-reference',
  meta: {
    description: 'Every reference of a sentence names an entry of the report.',
    severity: 'error',
    scope: ['narrative'],
  },
  needs: ['narrative', 'profile', 'requirements', 'comparison', 'roadmap', 'resources', 'market'],
  messages: { dangling: 'A sentence rests on “{{ref}}”, which is no entry of the report.' },
  run({ narrative, ...facts }, report) {
    const known = ledgerRefs(facts);
    for (const [index, { sentences }] of narrative.sections.entries()) {
      for (const [number, { text, refs }] of sentences.entries()) {
        const pointer = `/narrative/sections/${index}/sentences/${number}`;
        for (const [position, ref] of refs.entries()) {
          if (known.has(ref)) continue;
          report({
            messageId: 'dangling',
            data: { ref },
            places: [reportPlace(`${pointer}/text`, text), reportPlace(`${pointer}/refs/${position}`, ref)],
            suggestion: 'Refer to an entry as the ledger names it, or leave the sentence out.',
          });
        }
      }
    }
  },
});
