import type { AssessmentStatus } from '../../../../schemas/comparison.ts';
import { levelsChart } from '../../charts/levels-chart.ts';
import { statusGlyph } from '../../charts/status-glyph.ts';
import { coverageInWords } from '../../words/coverage.ts';
import { demandInWords } from '../../words/demand.ts';
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';
import { fill } from '../templates.ts';

const groups: readonly [AssessmentStatus, string, string | null][] = [
  ['met', 'Shown', null],
  ['partly-met', 'Shown in part', 'What is missing to the full, and what to ask.'],
  ['not-met', 'Said to be missing', 'By the CV itself, or by the person in a correction.'],
  [
    'not-shown',
    'Not shown: questions to take into the talk',
    'The CV is silent on these, or the person contests what it says. Silence is no lack: ask.',
  ],
];

const importances = ['core', 'preferred'];
const priorities = ['high', 'medium', 'low', null];

/** Coverage with its formula, levels, and each requirement under what was found, with its quotes and question. */
export function skillGapAssessment(context: PageContext): Html {
  const { report, cite } = context;
  const { requirements, comparison } = report;
  const asked = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const entries = comparison.assessments.map((assessment, index) => {
    const requirement = asked.get(assessment.requirementId);
    const name = requirement?.skill.name ?? assessment.requirementId;
    const importance = requirement?.importance ?? 'core';
    return {
      ...assessment,
      name,
      importance,
      demand: requirement ? demandInWords(requirement) : null,
      quotes: cite(assessment.evidence, `${assessment.requirementId} ${name}`),
      glyph: statusGlyph(assessment.status),
      rank: importances.indexOf(importance) * 10 + priorities.indexOf(assessment.priority) + index / 10_000,
    };
  });
  return fill('skill-gap-assessment', {
    coverage: coverageInWords(comparison.coverage),
    levels: levelsChart(report),
    groups: groups
      .map(([status, title, note]) => ({
        title,
        note,
        entries: entries
          .filter((entry) => entry.status === status)
          .sort((one, other) => one.rank - other.rank),
      }))
      .filter((group) => group.entries.length > 0),
  });
}
