import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../schemas/partial-date.ts';
import { findDateRanges, isPresentWording, parseDate } from './dates.ts';

const short = (date: PartialDate | 'present' | null): string =>
  date === null || date === 'present'
    ? (date ?? '-')
    : `${date.year}${date.month === null ? '' : `/${date.month}`}`;

const read = (text: string): string[] =>
  findDateRanges(text).map(({ start, end }) => `${short(start)} → ${short(end)}`);

describe('periods', () => {
  it.each([
    ['Jan 2020 – Present', '2020/1 → present'],
    ['01/2019 - 03/2021', '2019/1 → 2021/3'],
    ['01/2019-03/2021', '2019/1 → 2021/3'],
    ['2015-2018', '2015 → 2018'],
    ['2015 – 2018', '2015 → 2018'],
    ['2019–2021 Commis chef', '2019 → 2021'],
    ['2012–14', '2012 → 2014'],
    ['2018/19', '2018 → 2019'],
    ['2017/2018', '2017 → 2018'],
    ["June '18 to date", '2018/6 → present'],
    ["Oct '20 – Jan '21", '2020/10 → 2021/1'],
    ['Jan-15 - Mar-17', '2015/1 → 2017/3'],
    ['Jan 15 - Mar 17', '2015/1 → 2017/3'],
    ['06/18 - 09/19', '2018/6 → 2019/9'],
    ['Since 2019', '2019 → present'],
    ['seit 04/2020', '2020/4 → present'],
    ['ab 04/2020', '2020/4 → present'],
    ['depuis 2019', '2019 → present'],
    ['September 2017 onwards', '2017/9 → present'],
    ['2019 –', '2019 → present'],
    ['until 2019', '- → 2019'],
    ['from May 2017 until now', '2017/5 → present'],
    ['April 2021 to till now', '2021/4 → present'],
    ['05/2019 - till today', '2019/5 → present'],
    ['03.2018–heute', '2018/3 → present'],
    ['Mär. 2016 bis Aug. 2019', '2016/3 → 2019/8'],
    ['Juni 2015 - Dez 2016', '2015/6 → 2016/12'],
    ['01.03.2018 - 31.12.2019', '2018/3 → 2019/12'],
    ['Januari 2018 - sekarang', '2018/1 → present'],
    ['Mei 2019 s/d Juni 2020', '2019/5 → 2020/6'],
    ['enero 2017 – actualidad', '2017/1 → present'],
    ['2015 a la actualidad', '2015 → present'],
    ['de janv. 2015 à déc. 2016', '2015/1 → 2016/12'],
    ["2015 à aujourd'hui", '2015 → present'],
    ['abr. 2018 - set. 2020', '2018/4 → 2020/9'],
    ['janeiro de 2018 até o momento', '2018/1 → present'],
    ['gennaio 2016 - oggi', '2016/1 → present'],
    ['maart 2014 tot heden', '2014/3 → present'],
    ['od 2019 do obecnie', '2019 → present'],
    ['2019 - по настоящее время', '2019 → present'],
    ['июнь 2015 – август 2018', '2015/6 → 2018/8'],
    ['2018年9月至2020年6月', '2018/9 → 2020/6'],
    ['2020年6月 - 至今', '2020/6 → present'],
    ['2018.03 - 2019.05', '2018/3 → 2019/5'],
    ['2008/09 - 2010/03', '2008/9 → 2010/3'],
    ['2020-01-15 to 2021-02-20', '2020/1 → 2021/2'],
    ['Sept 2016 - (current)', '2016/9 → present'],
    ['May – July 2020', '2020/5 → 2020/7'],
    ['Nov - Feb 2020', '2019/11 → 2020/2'],
    ['Fall 2014 - Spring 2016', '2014 → 2016'],
    ['WS 2018/19', '2018 → 2019'],
    ['March 2013  Present', '2013/3 → present'],
    ['Mar. 2010\u00adAug. 2017', '2010/3 → 2017/8'],
    ['Aug 2019 –\nPresent', '2019/8 → present'],
    ['March 1, 2019 - April 30th, 2020', '2019/3 → 2020/4'],
    ['24 Jan 2015 until 3 Feb 2016', '2015/1 → 2016/2'],
    ['10/12/2018–05/01/2020', '2018 → 2020'],
    ['25/12/2018–05/01/2020', '2018/12 → 2020/1'],
    ['12/25/2018–05/01/2020', '2018/12 → 2020/5'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('single dates', () => {
  it.each([
    ['2014-06', '2014/6 → -'],
    ['Spring 2019', '2019 → -'],
    ['Q3 2020', '2020 → -'],
    ['1. März 2019', '2019/3 → -'],
    ['2019年3月', '2019/3 → -'],
    ['Summer 2013 (3 months)', '2013 → -'],
    ['2008/09', '2008 → -'],
    ['Awarded 2015', '2015 → -'],
    ['In 2019 I moved to Oslo', '2019 → -'],
    ['Class of 2022', '2022 → -'],
    ['10/12/2018', '2018 → -'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    'Tel. +49 170 2015 2018',
    '(030) 345-2015',
    'Release v2019.1',
    'Open 24/7',
    'Taught 2019 students',
    'ISO 9001:2015 audits',
    'SQL Server 2019',
    'Windows Server 2016',
    'A budget of $2000',
    'A budget of 2000 €',
    '2000+ unit tests',
    'Responsible for 2000 users',
    'ES2015 and ES2020',
    'page 2 of 12',
    'GPA 3.9/4.0',
    '1,2019,4',
    'profile-2015@example.org',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('gives the offsets of the whole expression and of every date as it is written', () => {
  const text = 'Nurse, St Anna | since 03/2019 | full time';
  const [range] = findDateRanges(text);
  expect(text.slice(range?.from, range?.to)).toBe('since 03/2019');
  expect(range?.start?.text).toBe('03/2019');
});

it('lets one decidable date tell the order of the others in the same text', () => {
  expect(read('25/03/2018 – 01/04/2019\n02/05/2019 – 03/06/2020')).toEqual([
    '2018/3 → 2019/4',
    '2019/5 → 2020/6',
  ]);
});

it.each([
  ['Present', true],
  ['bis heute', true],
  ['(current)', true],
  ['2019', false],
  ['Presented at a fair in Lyon last year', false],
])('%s as wording of an open end: %s', (text, expected) => {
  expect(isPresentWording(text)).toBe(expected);
});

it('parses no date where there is none', () => {
  expect(parseDate('present')).toBeNull();
  expect(parseDate('soon')).toBeNull();
});
