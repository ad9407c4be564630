import type { RoadmapPhase } from '../../schemas/roadmap.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';

/** Hours by which a phase may go over: items are rounded to half hours. */
const hoursTolerance = 0.5;

export default defineCheck({
  id: 'roadmap-duration',
  meta: {
    description: 'Phases follow one another, add up to the stated length and hold the hours of their items.',
    severity: 'error',
    scope: ['roadmap'],
  },
  needs: ['roadmap'],
  messages: {
    sum: 'The plan is said to take {{stated}} weeks, its phases take {{sum}}.',
    asked: 'The plan takes {{stated}} weeks, {{asked}} were asked for.',
    start: 'The plan starts in week {{week}}, not in week 1.',
    gap: 'Phase {{number}} starts in week {{week}}, the phase before it ends with week {{end}}: weeks are left out.',
    overlap: 'Phase {{number}} starts in week {{week}}, the phase before it goes on until week {{end}}.',
    number: 'Phase {{position}} in order is numbered {{number}}.',
    hours: 'Phase {{number}} plans {{hours}} hours; {{weeks}} weeks of {{perWeek}} hours hold {{room}}.',
  },
  run({ roadmap, weeksAsked }, report) {
    const { phases, weeks, hoursPerWeek } = roadmap;
    const stated = reportPlace('/roadmap/weeks', weeks);
    const sum = phases.reduce((total, phase) => total + phase.weeks, 0);
    if (sum !== weeks) {
      const places = [stated, ...phases.map((phase, index) => at(index, 'weeks', phase.weeks))];
      const suggestion = 'Make the weeks of the phases add up to the length of the plan.';
      report({ messageId: 'sum', data: { stated: weeks, sum }, places, suggestion });
    }
    if (weeksAsked !== undefined && weeks > weeksAsked) {
      const suggestion = 'Shorten the plan and move what does not fit to "afterwards".';
      report({
        messageId: 'asked',
        data: { stated: weeks, asked: weeksAsked },
        places: [stated],
        suggestion,
      });
    }
    for (const [index, phase] of phases.entries()) {
      const { number, startWeek } = phase;
      const before = phases[index - 1];
      const place = at(index, 'startWeek', startWeek);
      if (before === undefined) {
        const suggestion = 'Count weeks from 1.';
        if (startWeek !== 1)
          report({ messageId: 'start', data: { week: startWeek }, places: [place], suggestion });
      } else if (startWeek !== before.startWeek + before.weeks) {
        const end = before.startWeek + before.weeks - 1;
        report({
          messageId: startWeek > end ? 'gap' : 'overlap',
          data: { number, week: startWeek, end },
          places: [at(index - 1, 'startWeek', before.startWeek), at(index - 1, 'weeks', before.weeks), place],
          suggestion: `Start it in week ${end + 1}.`,
        });
      }
      if (number !== index + 1) {
        const data = { position: index + 1, number };
        const suggestion = 'Number the phases 1, 2, 3 … in their order.';
        report({ messageId: 'number', data, places: [at(index, 'number', number)], suggestion });
      }
      const room = phase.weeks * hoursPerWeek;
      const hours = hoursOf(phase);
      if (hours > room + hoursTolerance) {
        report({
          messageId: 'hours',
          data: {
            number,
            hours: rounded(hours),
            weeks: phase.weeks,
            perWeek: hoursPerWeek,
            room: rounded(room),
          },
          places: [
            reportPlace('/roadmap/hoursPerWeek', hoursPerWeek),
            at(index, 'weeks', phase.weeks),
            ...phase.items.map((item, position) => at(index, `items/${position}/hours`, item.hours)),
          ],
          suggestion: 'Give the phase more weeks or its items fewer hours.',
        });
      }
    }
  },
});

const at = (index: number, field: string, value: number) =>
  reportPlace(`/roadmap/phases/${index}/${field}`, value);

const hoursOf = ({ items }: RoadmapPhase): number => items.reduce((sum, { hours }) => sum + hours, 0);

const rounded = (hours: number): number => Math.round(hours * 10) / 10;
