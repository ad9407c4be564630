import type { Craft } from './craft.ts';

/** Office, money, law, people and marketing: practised on made-up or released figures, not on anybody's data. */
export const businessCrafts: readonly Craft[] = [
  {
    roots: [
      'spreadsheets',
      'microsoft-office',
      'google-workspace',
      'word',
      'powerpoint',
      'outlook',
      'sharepoint',
      'notion',
      'visio',
    ],
    setting: 'own',
    able: 'make a document that others can go on working with',
    practise: (means) =>
      `Rebuild one table or document that is used every week${means}, with made-up figures: checks on what is typed in, and no step by hand twice`,
    result: 'The file, and the same task done with it by somebody else',
  },
  {
    roots: [
      'accounting',
      'accounting-software',
      'payroll',
      'invoicing',
      'month-end-closing',
      'erp',
      'procurement',
    ],
    setting: 'work',
    able: 'enter and reconcile the transactions of a month',
    practise: (means) =>
      `Keep the books of a made-up firm for one month${means}: twenty transactions, a reconciliation, a closing, and the errors found`,
    result: 'The closed month with vouchers and reconciliation, checked by somebody in the trade',
  },
  {
    roots: ['cost-estimating'],
    setting: 'work',
    able: 'estimate a small job so that the estimate can be checked',
    practise: (means) =>
      `Estimate one finished job from its drawings or list of work${means}: quantities, hours, prices, margin; then compare with what it really took`,
    result: 'The estimate beside the real figures, with the reason for every large difference',
  },
  {
    roots: [
      'financial-analysis',
      'cash-flow-management',
      'sales-forecasting',
      'pricing-strategy',
      'financial-reporting',
      'budgeting',
      'financial-modeling',
      'cost-accounting',
      'operations-research',
    ],
    setting: 'own',
    able: 'explain from published figures why a result came about',
    practise: (means) =>
      `Take the published accounts of two firms${means}: three ratios, the change over three years, its causes, and a forecast with its assumptions`,
    result: 'A workbook and one page of explanation that somebody else can recalculate',
  },
  {
    roots: [
      'auditing',
      'internal-controls',
      'accounting-standards',
      'employment-law',
      'tax',
      'ifrs',
      'us-gaap',
      'legal-research',
      'legal-writing',
      'contract-management',
    ],
    setting: 'work',
    able: 'work through a case and name the rule for every step',
    practise: (means) =>
      `Work through three made-up or published cases${means} with the rules that are in force, and have somebody licensed for such work check them; real cases only under their responsibility`,
    result: 'Three worked cases with the rules cited, and the corrections received',
  },
  {
    roots: [
      'project-management',
      'program-management',
      'ms-project',
      'jira',
      'event-planning',
      'change-management',
      'construction-management',
    ],
    setting: 'work',
    able: 'plan a small undertaking, see where it slips and say so in time',
    practise: (means) =>
      `Plan one small undertaking with an end date, at work or in a club${means}: aim, steps, who does what, three risks, and a review when it is over`,
    result: 'The plan with its changes, the list of risks, and the notes of the review',
  },
  {
    roots: [
      'business-analysis',
      'root-cause-analysis',
      'failure-analysis',
      'fmea',
      'product-management',
      'process-improvement',
      'quality-management',
      'risk-management',
      'quality-control',
    ],
    setting: 'work',
    able: 'describe how a piece of work runs, measure it and better one step',
    practise: (means) =>
      `Take one routine that repeats every week${means}: draw it, measure it three times, change one step with the agreement of those who do it, and measure again`,
    result: 'The drawing with the figures before and after, agreed with those who do the work',
  },
  {
    roots: [
      'marketing',
      'public-relations',
      'e-commerce',
      'content-writing',
      'copywriting',
      'editing',
      'crm',
    ],
    setting: 'own',
    able: 'plan a small campaign and tell from figures what it did',
    practise: (means) =>
      `Plan one small campaign for a club, a shop that agrees, or a made-up product${means}: whom it is for, three messages, a budget, and what will be measured`,
    result: 'The campaign with its texts and its figures, and one page on what to do otherwise next time',
  },
  {
    roots: ['sales', 'business-development', 'customer-service', 'negotiation', 'account-management'],
    setting: 'work',
    able: 'find out what somebody needs and answer an objection',
    practise: (means) =>
      `Act out five conversations with a colleague${means}, two of them difficult, then take part in real ones beside somebody who does this daily`,
    result: 'Notes of the conversations: need, objection, answer, and the feedback received',
  },
  {
    roots: ['staff-scheduling', 'workforce-planning'],
    setting: 'work',
    able: 'draw up a rota that keeps the rules and holds when somebody is away',
    practise: (means) =>
      `Draw up a rota of four weeks for a made-up team${means}: rules on rest, who can do what, wishes, two absences at once; have somebody who makes rotas check it`,
    result: 'The rota with its rules, the version with the absences, and the corrections received',
  },
  {
    roots: ['training-delivery'],
    setting: 'work',
    able: 'teach two people one task and check what they can do afterwards',
    practise: (means) =>
      `Prepare half an hour on one task that is well known${means}: aim, steps, a check at the end; hold it for two people and have them do the task`,
    result: 'The plan of the half hour, what the two could do afterwards, and what will be done otherwise',
  },
  {
    roots: ['human-resources', 'diversity-inclusion', 'recruitment', 'workday'],
    setting: 'work',
    able: 'prepare a fair decision about people and document it',
    practise: (means) =>
      `Prepare one step of personnel work on a made-up case${means}: the rules that apply, the questions, the record, and check it with somebody who answers for such decisions`,
    result: 'The documents of the made-up case, with the corrections received',
  },
  {
    roots: ['technical-documentation'],
    setting: 'work',
    able: 'write instructions that somebody else can follow without asking',
    practise: (means) =>
      `Write instructions of one or two pages for a task that is well known${means}, have somebody who does not know it follow them, and mend every place where they stopped`,
    result: 'The instructions as first written and as mended, with the places where the reader stopped',
  },
  {
    roots: ['office-administration', 'data-entry', 'typing', 'translation', 'interpreting'],
    setting: 'own',
    able: 'do a routine task without errors in a known time',
    practise: (means) => `Do the same task three times a week${means}, and note time and errors`,
    result: 'The log of time and errors over the weeks, and three finished pieces',
  },
  {
    roots: [
      'supply-chain-management',
      'customs-clearance',
      'incoterms',
      'import-export',
      'fleet-management',
      'material-requirements-planning',
      'inventory-management',
      'production-planning',
      'logistics',
      'vendor-management',
    ],
    setting: 'work',
    able: 'plan stock or transport for a small range and explain the costs',
    practise: (means) =>
      `Plan stock and deliveries of ten articles for eight weeks on released or made-up figures${means}: demand, reorder points, cost, and what happens when a delivery fails`,
    result: 'The plan as a workbook, with the failed delivery worked through and checked by a planner',
  },
  {
    roots: [
      'ux-design',
      'ui-design',
      'graphic-design',
      'web-design',
      'design-tools',
      'design-thinking',
      'human-computer-interaction',
      'information-architecture',
      'journey-mapping',
      'motion-graphics',
      'photography',
      'video-editing',
    ],
    setting: 'own',
    able: 'design something for a stated purpose and better it after a test',
    practise: (means) =>
      `Design one thing for a real need${means}: three drafts, a test with five people, and a second version`,
    result: 'A portfolio page with the need, the drafts, the test and what it changed',
  },
];
