import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { drawingsOf, textOf } from '../testing/drawings.ts';
import { asked } from '../testing/requirements.ts';
import { coverageChart } from './coverage-chart.ts';

describe('the chart of coverage', () => {
  it('draws core and preferred apart, a cell for each requirement, and says the counts in words', () => {
    const { html } = coverageChart(
      asked([
        { status: 'not-shown' },
        { status: 'met' },
        { status: 'partly-met' },
        { status: 'not-met' },
        { status: 'not-shown', importance: 'preferred' },
      ]),
    );
    expect(drawingsOf(html).map(({ title, desc }) => [title, desc])).toEqual([
      [
        'Core requirements',
        '4 requirements: 1 shown, 1 shown in part, 1 not shown, 1 said to be missing. Coverage 50\u00A0%.',
      ],
      ['Preferred requirements', '1 requirement: 1 not shown.'],
    ]);
    expect(textOf(html)).toContain('Core: 4 requirements 1 shown, 1 shown in part');
  });

  it('tells the four statuses by shape alone', () => {
    const shapes = (['met', 'partly-met', 'not-shown', 'not-met'] as const).map((status) => {
      const $ = load(coverageChart(asked([{ status }])).html, null, false);
      const shape = $('svg.plot').children().not('title, desc, .cell');
      return shape
        .toArray()
        .map((one) => `${one.tagName} ${$(one).attr('height') ?? ''}`.trim())
        .join();
    });
    expect(shapes).toEqual(['rect 24', 'rect 12', '', 'line']);
  });

  it.each([1, 2, 28, 60, 200])('%i requirements stay within the width', (count) => {
    const { html } = coverageChart(asked(Array.from({ length: count }, () => ({ status: 'met' as const }))));
    const [drawing] = drawingsOf(html);
    expect(Math.min(...(drawing?.along ?? []))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...(drawing?.along ?? []))).toBeLessThanOrEqual(100);
    expect(load(html, null, false)('.cell')).toHaveLength(count);
  });

  it('says so where nothing was compared', () => {
    expect(textOf(coverageChart(asked([])).html)).toBe('No data: no requirement was compared.');
  });
});
