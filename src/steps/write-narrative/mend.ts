import type { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import type { Finding } from '../../../schemas/finding.ts';
import { narrativeSections } from '../../../schemas/narrative.ts';

/** A sentence that a check found a conflict in is left out: the tables say the same in the ledger's words. */
export function withoutFound(answer: NarrativeAnswer, findings: readonly Finding[]): NarrativeAnswer {
  const found = new Set(findings.flatMap(({ places }) => places.map(({ section }) => section)));
  return {
    sections: answer.sections.map(({ id, sentences }) => {
      const pointer = `/narrative/sections/${narrativeSections.indexOf(id)}/sentences`;
      return { id, sentences: sentences.filter((_, index) => !found.has(`${pointer}/${index}/text`)) };
    }),
  };
}
