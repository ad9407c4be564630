import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Market } from '../../../schemas/market.ts';
import { drawingsOf, textOf } from '../testing/drawings.ts';
import { popularityChart, scaleTop } from './popularity-chart.ts';
import { wageChart } from './wage-chart.ts';

const source = { name: 'Office of Figures', url: 'https://figures.example/', date: '2026-01' };

const wage = (figures: Partial<Market['wages'][number]>): Market['wages'][number] => ({
  id: 'w',
  soc: '11-1111',
  occupation: 'Bakers',
  place: 'Sweden',
  date: '2025',
  currency: 'SEK',
  employment: null,
  p10: null,
  p25: null,
  median: null,
  p75: null,
  p90: null,
  source,
  ...figures,
});

const popularity = (name: string, share: number, changeOverYear: number): Market['popularity'][number] => ({
  id: name,
  skill: name,
  name,
  place: 'worldwide',
  date: '2026-07',
  share,
  changeOverYear,
  rank: 3,
  source,
});

describe('the chart of wages', () => {
  it.each([
    [
      'all five',
      { p10: 10_000, p25: 20_000, median: 30_000, p75: 40_000, p90: 50_000 },
      1,
      1,
      '10th percentile SEK\u00A010,000, 25th percentile SEK\u00A020,000, median SEK\u00A030,000, 75th percentile SEK\u00A040,000, 90th percentile SEK\u00A050,000.',
    ],
    ['the median alone', { median: 30_000 }, 0, 0, 'median SEK\u00A030,000.'],
    [
      'one end alone',
      { p10: 10_000, median: 30_000 },
      0,
      0,
      '10th percentile SEK\u00A010,000, median SEK\u00A030,000.',
    ],
    [
      'the middle half alone',
      { p25: 20_000, p75: 40_000 },
      1,
      0,
      '25th percentile SEK\u00A020,000, 75th percentile SEK\u00A040,000.',
    ],
  ])('draws only what is known: %s', (_, figures, boxes, ranges, words) => {
    const { html } = wageChart([wage(figures)]);
    const $ = load(html, null, false);
    expect(drawingsOf(html).map(({ desc }) => desc)).toEqual([`Wages a year, Sweden, 2025: ${words}`]);
    expect($('.box')).toHaveLength(boxes);
    expect($('.thick')).toHaveLength(ranges);
    expect($('.thickest')).toHaveLength('median' in figures ? 1 : 0);
  });

  it('is told in words where there are no figures', () => {
    expect(textOf(wageChart([wage({})]).html)).toBe('No data: no wages for this role.');
  });

  it('gives each currency a scale of its own', () => {
    const { html } = wageChart([wage({ median: 1000 }), wage({ median: 1_000_000, currency: 'IDR' })]);
    const [one, other] = drawingsOf(html);
    expect(one?.along).toEqual(other?.along);
  });
});

describe('the chart of popularity', () => {
  it('says share and change, the largest first', () => {
    const { html } = popularityChart([popularity('Ada', 0.02, -0.004), popularity('Python', 0.1, 0.03)]);
    expect(drawingsOf(html).map(({ title, desc }) => [title, desc])).toEqual([
      ['Python', '10\u00A0% worldwide, 2026-07, rank 3, up 3 points over the year.'],
      ['Ada', '2\u00A0% worldwide, 2026-07, rank 3, down 0.4 points over the year.'],
    ]);
    for (const { along } of drawingsOf(html)) expect(Math.max(...along)).toBeLessThanOrEqual(100);
  });

  it.each([
    [0.01, 0.05],
    [0.1, 0.1],
    [0.26, 0.5],
    [0.9, 1],
  ])('a largest share of %d is drawn on a scale to %d', (most, top) => {
    expect(scaleTop(most)).toBe(top);
  });

  it('is told in words where there are no figures', () => {
    expect(textOf(popularityChart([]).html)).toBe('No data: no figures of popularity.');
  });
});
