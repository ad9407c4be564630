import type { WordClasses } from './word-patterns.ts';

/**
 * Everyday work told as a deed, with the thing it is done to: "trained twenty-three cooks", "reset passwords". Only
 * rows (`word-patterns.ts`) that mean the skill in every trade; a participle that may be an adjective ("trained
 * staff") or a passive ("trained by") has to have a word of quantity before its object. Rows begin with whole
 * words, so that a text is walked through quickly.
 */
export const deedRows: Readonly<Record<string, readonly string[]>> = {
  'employee-onboarding': [
    'onboarded/onboarding/inducted/inducting <q>*5 <joiners>',
    '<organise> <q>*2 induction/inductions/onboarding/orientation of/for <q>*4 <joiners>',
  ],
  'personnel-records': ['<keep> <q>*2 staff/personnel/employee/employees/hr files/records'],
  'candidate-interviewing': ['interviewed/interviewing <q>*4 applicants/candidates/jobseekers'],
  recruitment: [
    'screened/screening/shortlisted/shortlisting/sifted <q>*4 applicants/candidates/cvs/résumés/resumes/applications',
    'hired/hiring/recruited/recruiting <q>*5 <people>',
    'fill/filled/filling <q>*3 vacancies/vacancy',
    'filled <digits> <w>*2 posts/positions',
    'wrote/write/writing/writes/draft/drafted/drafting/drafts/post/posted/posting <q>*1 job adverts/advertisements/ads/postings',
  ],
  'training-delivery': [
    'trained/training <q> <q>*4 <people>',
    'taught/teaching/coached/coaching <n> <q>*3 <workers>',
    'instruct/instructed/instructing <q>*4 <workers>',
  ],
  mentoring: [
    'mentor/mentored/mentoring/mentors <q>*4 <people>',
    'mentor/mentors/buddy to/for <q> <q>*4 <people>',
    'mentor/mentored/mentoring <q>*4 students/pupils',
  ],
  'people-management': [
    'supervise/supervised/supervises/supervising <q>*4 <people>',
    'manage/managed/manages/managing <q>*4 staff/employees/people/workers/waiters/cooks/cleaners/cashiers/porters/attendants',
    'managed/manage/managing/supervised/supervise/supervising a/the staff/crew/brigade/workforce of',
    'line-manage/line-managed/line-managing <q>*4 <people>',
  ],
  'team-leadership': [
    'led/leading/heading/headed/head/lead <d> <q>*3 team/crew/brigade/squad',
    'led/leading/heading/headed <d> <w> team/crew/brigade/squad',
    'lead a <w> team/crew/brigade/squad of',
  ],
  'project-budgeting': ['<run> <q>*3 project budget/budgets'],
  budgeting: ['<run> <q>*6 budget/budgets', 'set/drew <q>*3 budget/budgets'],
  'project-scheduling': [
    'own/owns/owned/owning the schedule/timeline/programme',
    '<run> <q>*2 project schedule/schedules/timeline/timelines/plan/plans',
  ],
  'it-ticketing': [
    'resolve/resolved/resolves/resolving/solve/solved/solves/solving/triage/triaged/triaging <q>*3 tickets',
  ],
  'user-account-management': [
    'reset/resets/resetting <q>*2 passwords',
    'unlock/unlocked/unlocking/unlocks/create/created/creating/creates/disable/disabled/disabling <q>*2 user accounts',
    'set/setting up <q>*2 user accounts',
  ],
  'os-deployment': [
    'image/imaged/imaging/reimage/reimaged/reimaging <q>*3 laptops/pcs/computers/desktops/workstations',
    'image/imaged/imaging windows # laptops/pcs/computers/desktops/workstations',
    'install/installed/installing/reinstall/reinstalled/reinstalling <q>*1 windows # on/to',
  ],
  'computer-hardware': [
    'repair/repaired/repairing/repairs/assemble/assembled/assembling/upgrade/upgraded/upgrading/fix/fixed/fixing <q>*4 pcs/laptops/computers/desktops/workstations',
    'replace/replaced/replacing <q>*3 <parts>',
  ],
  'user-interviews': [
    'interviewed/interviewing/interview <q>*3 users',
    'interviewed/interviewing <n> visitors',
    'visitor interviews with',
  ],
  'user-research': [
    'create/created/creating/build/built/building/develop/developed/developing/draw/drew/write/wrote/writing/into/user/ux <q>*2 personas',
    'personas and/& <w>? journeys/scenarios',
  ],
  'usability-testing': [
    'prototype/prototypes/wireframes/mockups tested on/with <q>*3 users/visitors/children/customers/patients/people',
    'test/tested/testing <q>*2 prototype/prototypes/wireframes/mockups on/with <q>*3 users/visitors/children/customers/patients/people',
  ],
  'account-reconciliation': [
    'reconcile/reconciled/reconciles/reconciling <q>*4 <money>? accounts/account/ledger/ledgers/balances/statement/statements/books/invoices/payments/cashbook',
    'reconcile/reconciled/reconciles/reconciling <q>*2 cash',
    '<money> statement/account/ledger/payment/invoice reconciliation/reconciliations',
    'reconciliation/reconciliations of <q>*3 <money>? accounts/account/ledger/ledgers/balances/statements/invoices/payments',
  ],
  'month-end-closing': [
    'close/closed/closes/closing the books',
    'month-end/period-end/year-end accruals/journals/reporting/accounts/procedures/reconciliations/reconciliation',
    'month end accruals/journals/reporting/procedures/reconciliations/reconciliation',
    'month-end : prepare/prepared/post/posted <q>*1 <money>? accruals/journals',
  ],
  'accounts-payable': [
    'process/processed/processes/processing/pay/paid/pays/paying/enter/entered/entering/match/matched/matching/check/checked/checking <q>*5 supplier/suppliers/vendor/vendors/purchase/creditor/creditors invoices/bills',
  ],
  'accounts-receivable': [
    'issue/issued/issuing/raise/raised/raising/send/sent/sending/prepare/prepared/preparing <q>*4 customer/sales invoices',
    'chase/chased/chasing/collect/collected/collecting <q>*2 debtors/receivables',
    'chase/chased/chasing <q>*2 overdue/late/unpaid invoices/payments',
  ],
  tax: [
    '<write> <q>*3 <levy> and/& <levy> schedules/schedule/returns/return/computations/declarations',
    '<write> <q>*3 <levy> schedules/schedule/returns/return/computations/declarations',
  ],
  'financial-reporting': [
    '<write> <q>*2 annual/statutory/management/year-end/final/financial/company/quarterly accounts/statements',
    'draft/drafted/drafting/drafts the accounts',
  ],
  'general-ledger': ['posted/posting <q>*3 journals/journal'],
  bookkeeping: [
    'keep/keeps/keeping/kept the cashbook/ledgers',
    'keep/keeps/keeping/kept the cash book/books',
    'keep/keeps/keeping/kept the accounts of/for/in',
    'keep/keeps/keeping/kept the books of/for',
  ],
  auditing: ['vouch/vouched/vouching <q>*4 payments/invoices/vouchers/transactions/receipts/expenses'],
  payroll: [
    'process/processed/processing/calculate/calculated/calculating/compute/computed/computing/prepare/prepared/preparing <q>*4 wages/salaries/payslips',
  ],
  'cash-flow-management': ['forecast/forecasted/forecasting/forecasts <q>*2 cash flow/flows'],
  'medication-administration': [
    'administer/administered/administers/administering/gave/give/giving <q>*2 medication/medications/medicines',
    'medication/drug rounds/round',
  ],
  'wound-care': [
    'dress/dressed/dressing <q>*3 wounds',
    'change/changed/changing <q>*2 dressings',
    'dressing changes',
  ],
  'vital-signs': [
    'take/took/taking/measure/measured/measuring/record/recorded/recording/monitor/monitored/monitoring <q>*2 vitals',
    'take/took/taking/measure/measured/measuring <q>*2 blood pressure/pressures',
  ],
  'patient-care': [
    'care/cared/cares/caring for <q>*4 patients',
    'look/looked/looking after <q>*4 patients',
    'nurse/nursed/nursing <q> <q>*3 patients',
  ],
  'patient-assessment': ['assess/assessed/assesses/triage/triaged/triaging <q>*4 patients'],
  'patient-education': [
    'teach/taught/educate/educated/educating <q>*3 patients',
    'taught/teaching patients and families',
  ],
  'care-planning': ['write/wrote/writing/update/updated/updating/review/reviewed/reviewing <q>*3 care plans'],
  'iv-therapy': [
    'insert/inserted/inserting/place/placed/placing <q>*3 cannulas/cannulae/cannulae',
    'insert/inserted/inserting/place/placed/placing <q>*2 iv lines/cannulas',
    'hang/hung/set/setting up? iv drips',
  ],
  'electrical-installation': [
    'wire/wired/wires/wiring/rewire/rewired/rewires/rewiring <q>*4 houses/flats/homes/buildings/apartments/offices/shops/premises/kitchens/villas/bungalows/barns',
    'fit/fitted/fitting/install/installed/installing <q>*4 sockets/luminaires',
    'house/domestic rewiring/rewires/wiring',
  ],
  'electrical-maintenance': [
    'find/found/finding/trace/traced/tracing/repair/repaired/repairing/fix/fixed/fixing/rectify/rectified/rectifying/diagnose/diagnosed/diagnosing <q>*2 electrical faults',
  ],
  'conduit-cable-installation': [
    'pull/pulled/pulling/lay/laid/laying/ran/running <q>*4 cable/cables/conduit/conduits',
    'bend/bent <q>*2 conduit/conduits',
  ],
  'switchgear-panels': [
    'wire/wired/wiring/assemble/assembled/assembling <q>*3 control/distribution/switch panels/boards/cabinets',
  ],
  'structured-cabling': [
    'crimp/crimped/crimping/terminate/terminated/terminating/lay/laid/laying/ran/running/pull/pulled/pulling <q>*2 cat5/cat5e/cat6/cat6a/cat7/ethernet/network/data cables/cable/cabling',
  ],
  teaching: [
    'taught/teach/teaching <subject>*3 to <q>*3 <pupils>',
    'taught/teach/teaching <q>*4 <pupils>',
    'taught/teach/teaching <subject>*3 in grades/forms/years #',
  ],
  'lesson-planning': [
    'plan/planned/planning/plans/prepare/prepared/preparing/wrote/write <q>*3 lessons/lesson',
  ],
  'student-assessment': [
    'mark/marked/marking/grade/graded/grading <q>*4 exams/essays/homework/tests/papers/scripts/coursework/assignments/exercises',
  ],
  'parent-communication': [
    'met/meet/meeting/inform/informed/informing/advise/advised/advising <q>*2 parents',
    'talk/talked/talking/speak/spoke/speaking/report/reported/reporting to/with <q>*2 parents',
  ],
  'curriculum-development': [
    'wrote/write/writing/develop/developed/developing/design/designed/designing/draft/drafted/drafting <q>*3 curriculum/curricula/syllabus/syllabuses/syllabi',
    'wrote/write/writing/develop/developed/developing/design/designed/designing <q>*2 scheme/schemes of work',
  ],
  'campaign-management': [
    'run/ran/running/plan/planned/planning/launch/launched/launching/manage/managed/managing/lead/led/leading <q>*3 marketing/advertising/ad/email/e-mail/digital/promotional/media/tv/radio/print campaign/campaigns',
  ],
  'email-marketing': [
    'send/sent/sending/sends/write/wrote/writing/writes <q>*3 email/e-mail newsletter/newsletters',
  ],
  'vendor-management': [
    'manage/managed/manages/managing/coordinate/coordinated/coordinates/coordinating/co-ordinated <q>*4 suppliers/vendors/subcontractors/contractors',
  ],
  negotiation: [
    'negotiate/negotiated/negotiates <q>*4 contracts/contract/prices/price/rates/rate/terms/deals/agreements/leases/lease/discounts/discount/fees/salaries/volumes',
  ],
  'project-reporting': [
    'report/reported/reporting/reports <w>? to the steering committee/group/board',
    'report/reported/reporting/reports <w>? to the project board',
  ],
  'food-preparation': [
    'cook/cooked/cooks/prepare/prepared/prepares/preparing <q>*4 meals/dishes/lunches/dinners/breakfasts',
    'peel/peeled/peeling/chop/chopped/chopping <q>*2 vegetables/potatoes/onions',
    'cook/cooked/cooks for <q>*3 guests/people/covers/children/residents/diners',
  ],
  'menu-planning': [
    'plan/planned/plans/planning/wrote/write/writes/writing/compose/composed/composing <q>*4 menu/menus',
  ],
  'food-purchasing': [
    'order/ordered/orders/ordering/buy/bought/buying <q>*3 ingredients/produce/food/vegetables/meat/fish',
  ],
  'inventory-management': [
    'count/counted/counts/counting/order/ordered/orders/ordering/control/controlled/controlling <q>*3 stock/stocks',
    'did/do/took/take/taking/doing <q>*3 stocktake/stocktakes/stock-take/stock-takes/inventory/inventories',
    'stock count/counts/takes/take',
  ],
  'staff-scheduling': [
    'write/wrote/writes/writing/make/made/makes/making/plan/planned/plans/planning/draw/drew/keep/kept/prepare/prepared/preparing up? <q>*4 <staff>? rota/rotas/roster/rosters',
  ],
  'recipe-development': [
    'write/wrote/writing/develop/developed/develops/create/created/creates/test/tested/testing/standardise/standardised/standardize/standardized <q>*4 recipes',
  ],
  'allergen-management': [
    'label/labelled/labeled/labelling/labeling/list/listed/record/recorded/track/tracked <q>*2 allergens',
    'allergen cards/card/chart/charts/matrix/records/sheet/sheets/list/lists',
  ],
  baking: [
    'bake/baked/bakes <q>*4 bread/breads/cakes/cake/pastries/rolls/loaves/croissants/buns/pies/sourdough',
  ],
  'route-planning': ['plan/planned/plans/planning <q>*5 routes'],
  'fleet-dispatching': [
    'schedule/scheduled/scheduling/dispatch/dispatched/dispatching <q>*4 trucks/lorries/vehicles/loads/shipments/vans/buses',
    'dispatcher cover',
    'stand/stood/standing in for <d> dispatcher',
    'deputise/deputised/deputising/deputize/deputized/cover/covered/covering for <d> dispatcher',
  ],
  'carrier-management': [
    'book/booked/booking/books/negotiate/negotiated/negotiating <q>*3 with? <q>*2 carriers/hauliers/haulage/forwarders',
  ],
  'order-picking': [
    'pick/picked/picking and/& pack/packed/packing/load/loaded/loading <q>*3 orders/goods/parcels/pallets',
    'picked/picking <q>*4 orders',
  ],
  'warehouse-operations': [
    'load/loaded/loading/unload/unloaded/unloading <q>*3 trucks/lorries/trailers/pallets',
  ],
  'customs-clearance': [
    'clear/cleared/clearing <q>*3 shipments/goods/containers/consignments through customs',
    'prepare/prepared/preparing/file/filed/filing <q>*3 customs entries/papers/documents/forms',
  ],
  'machine-design': [
    'design/designed/designing/designs <q>*4 gearboxes/gearbox/jigs/pumps/machines/mechanisms/brackets/bearings/shafts/conveyors/conveyor/grippers',
  ],
  'technical-drawing': [
    'made/make/making/draw/drew/create/created/creating/produce/produced/producing/prepare/prepared/preparing <q>*3 2d/3d/technical/workshop/shop/detail/detailed/manufacturing/production/assembly/engineering drawings',
  ],
  'prototype-development': ['build/built/building/test/tested/testing <q>*3 mechanical/working prototypes'],
  'customer-service': [
    'serve/served/serves/serving <q>*4 customers/guests/passengers/diners/shoppers',
    'help/helped/helping/advise/advised/advising <q>*3 customers',
  ],
};

const numerals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens thousand thousands million several many numerous both';
const determiners = 'a an the all any our my its their his her these those each every other';
const qualities =
  'new newly junior senior young younger fellow about around over under than more up to some few couple of approximately roughly nearly almost part-time full-time seasonal temporary daily weekly monthly quarterly yearly annual internal external local main entire whole own full total complete large small first temp agency regular various different additional';
const settings =
  'departmental marketing advertising training operating capital site kitchen food labour labor event team store branch school ward shop office hotel restaurant house social housing primary secondary residential commercial industrial detached terraced seasonal summer winter festive tasting lunch dinner evening set à-la-carte delivery bus truck daily group hot cold three-course vegetarian vegan school standard house signature sourdough fresh dairy dry beverage frozen usd eur gbp cad aud nzd inr kes ghs ngn zar php sgd chf pln multi-million bn m k';
const number = new Set(numerals.split(' '));
const fillers = new Set(`${numerals} ${determiners} ${qualities} ${settings}`.split(/\s+/u));

const isNumber = (word: string): boolean =>
  number.has(word) || /^\d/u.test(word) || number.has(word.split('-')[0] ?? '');

const workers =
  'staff colleagues employees coworkers co-workers team-mates drivers nurses waiters waitresses cooks chefs bakers operators technicians mechanics electricians welders carpenters assistants agents clerks cashiers porters cleaners teachers volunteers workers labourers guards stewards receptionists housekeepers barbers carers apprentices trainees interns recruits starters hires joiners temps analysts engineers developers designers programmers consultants accountants salespeople';

/** Classes of words in the rows: `<q>` a word of quantity or kind before the object, `<n>` a number. */
export const deedClasses: WordClasses = {
  q: (word) => isNumber(word) || fillers.has(word) || /^[£$€₹]$/u.test(word),
  n: isNumber,
  d: 'a an the our my its',
  w: (word) => /^\p{L}[\p{L}-]+$/u.test(word),
  workers,
  digits: (word) => /^\d/u.test(word),
  people: `${workers} people`,
  joiners:
    'temps hires starters joiners recruits employees staff colleagues interns trainees apprentices drivers nurses teachers workers cooks waiters operators technicians engineers developers',
  organise:
    'organise organised organises organising organize organized organizes organizing coordinate coordinated coordinates coordinating co-ordinate co-ordinated run runs ran running lead leads led leading arrange arranged arranges arranging handle handled handles handling manage managed manages managing plan planned plans planning conduct conducted conducts conducting deliver delivered delivers delivering oversee oversaw oversees overseeing carry carried',
  keep: 'keep kept keeps keeping maintain maintained maintains maintaining update updated updates updating manage managed manages managing file filed files filing administer administered administers administering',
  run: 'keep kept keeps keeping manage managed manages managing control controlled controls controlling own owned owns owning monitor monitored monitors monitoring track tracked tracks tracking hold held holding prepare prepared prepares preparing administer administered administering plan planned plans planning draft drafted drafting oversee oversaw overseeing',
  write:
    'prepare prepared prepares preparing draft drafted drafts drafting file filed files filing submit submitted submits submitting complete completed completes completing calculate calculated calculates calculating compute computed computing produce produced produces producing',
  money:
    'bank supplier suppliers vendor vendors customer customers creditor creditors debtor debtors control intercompany cash ap ar gl balance-sheet loan stock',
  levy: 'paye vat gst sst wht withholding payroll income corporate corporation sales tax taxes',
  parts: 'printers keyboards motherboards ram',
  staff: 'staff duty shift work weekly kitchen ward crew drivers nursing teachers',
  pupils:
    'pupils students children classes class forms form graders grades grade schoolchildren learners teenagers beginners adults refugees',
  subject: (word) =>
    /^\p{L}[\p{L}-]+$/u.test(word) &&
    !['in', 'by', 'at', 'with', 'on', 'to', 'for', 'from', 'and'].includes(word),
};
