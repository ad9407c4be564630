import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { skillMatcher } from './known-skills.ts';

const idsIn = (text: string): string[] =>
  skillMatcher()
    .find(text)
    .map(({ skillId }) => skillId)
    .filter((id) => ['tool', 'language', 'framework'].includes(loadCatalog().skill(id)?.kind ?? ''));

describe('programs with everyday names, in sentences', () => {
  it.each([
    ['Tableau dashboards for 40 store managers', ['tableau']],
    ['Maintained a Jenkins pipeline of nine stages', ['jenkins']],
    ['Built Excel models for the yearly budget', ['excel']],
    ['Prepares Access databases for the parish', ['access']],
    ['Sends Outlook calendars to the whole ward', ['outlook']],
    ['A small app in Swift for tally clerks', ['swift']],
    ['Wrote a billing export in Go that still runs', ['go']],
    ['A crawler in Rust from scratch', ['rust']],
    ['Replaced Jenkins with GitHub Actions', ['jenkins', 'github-actions']],
    ['Migrated the stock lists from Excel to Tableau', ['excel', 'tableau']],
    ['Moved 30 cron jobs from Jenkins to Airflow', ['jenkins', 'airflow']],
    ['Chef cookbooks for 60 servers', ['chef']],
    ['Skills: Excel', ['excel']],
    ['Wrote an Excel replacement for wardens', ['excel']],
    ['Thatching, Excel (pivot tables), Beehive 2', ['excel']],
    ['- Excel: lookups and charts', ['excel']],
    ['Counts the catch of 12 boats in Excel; the skipper signs', ['excel']],
    ['Took the seed book from paper to Excel', ['excel']],
    ['Excel for beginners, Kisumu library, 2021', ['excel']],
    ['Held monthly Excel courses for wardens', ['excel']],
    ['Letters in Word and lists in Excel', ['word', 'excel']],
    ['Wrote the rotas in Word and Excel', ['word', 'excel']],
    ['Shared the minutes via Outlook', ['outlook']],
    ['Records of 300 moorings in Access.', ['access']],
    ['Word (mail merge), filing', ['word']],
    ['no experience of R yet', ['r']],
    ['Xero, Sage, QuickBooks', ['xero', 'sage-accounting', 'quickbooks']],
    ['Outlook, PowerPoint, Teams, Project', ['outlook', 'powerpoint', 'microsoft-teams', 'ms-project']],
    ['Prüflisten in Excel, Abnahme durch den Meister', ['excel']],
  ])('%j names %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    'Access reports for the fire brigade',
    'Head Chef tables at two weddings',
    'A swift service in rust-free kitchens',
    'The child moved from Ruby group to Julia group',
    'Word models in primary school',
    'Tally sheets for cocoa sacks',
    'Spring cleaning of 40 flats',
    'Outlook reports a rise in sales',
    'Served as chef with access to the cellar',
    'Replaced windows with double glazing',
    'Replaced Mrs Jenkins at short notice',
    'Ran the shop in Swift Current',
    'Slack tables of the tide',
    'We go from table to table',
    'I excel at mental arithmetic',
    'Excel in guest service',
    'Excel under pressure',
    'Excelled in all subjects',
    'We help pupils to Excel',
    'Opportunity to Excel in Nursing',
    'Learn. Grow. Excel.',
    'Strive and Excel!',
    'Motivated the crew to Excel',
    'Improvements in Access and Inclusion',
    'Diploma in Access to Higher Education',
    'Ran workshops on Access',
    'A Word of thanks',
    'Sage advice for young sailors',
    'Led Teams of five',
    'Thyme, Sage, Rosemary',
    'Menu planning, Sage, Basil',
    'Leadership, Teams, Budgeting',
    'Slack  Project  Name',
  ])('%j names none', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});
