import { lazyWords } from '../../skills/lazy-words.ts';
import type { WordClasses } from '../../skills/word-patterns.ts';

/**
 * Wording that turns the mention of a skill around, in the manner of NegEx and ConText: cues with a scope, words
 * that end the scope, and wording that looks like a cue and is none. Rows of words (`word-patterns.ts`).
 */
export const stanceClasses = {
  about: 'with in of using on to for around at regarding about within',
  ability:
    'experience experiences knowledge exposure background skill skills familiarity proficiency expertise training understanding qualification qualifications certification practice',
  quality:
    'prior previous real formal direct hands-on practical actual relevant significant specific existing current much own deep in-depth great extensive any personal proper solid',
  setting: 'professional commercial production industry paid workplace enterprise on-the-job live',
  link: 'or and nor /',
  aux: 'do does did have has had am is was are were',
  nott: "don't doesn't didn't haven't hasn't hadn't",
  adverb: 'yet really currently ever personally actually so far myself',
  use: 'use used worked work written programmed touched tried mastered learned learnt know known applied operated handled performed done studied deployed coded administered encountered',
  handle: 'with in on',
  'de-keine': 'keine kein keinerlei keinen',
  'de-skill': 'erfahrung erfahrungen kenntnisse kenntnis praxis vorkenntnisse berührung berührungspunkte',
  'de-with': 'mit in im bei zu',
  'de-own': 'praktische praktischen berufliche beruflichen eigene eigenen vertiefte vertieften',
  'fr-skill': 'expérience connaissance connaissances pratique formation notion notions',
  'fr-with': "avec en de sur d' du des dans",
  'es-skill': 'experiencia conocimiento conocimientos formación experiência conhecimento conhecimentos',
  'es-with': 'en con de em com',
  'it-skill': 'esperienza esperienze conoscenza conoscenze',
  'it-with': 'in con di su',
  'pl-skill': 'doświadczenia znajomości wiedzy umiejętności',
  'id-skill': 'pengalaman pengetahuan kemampuan',
  'id-with': 'dengan di dalam tentang menggunakan',
  wish: 'want wants wanted like love hope hoping aim aiming intend intending plan planning planned eager keen willing ready motivated aspire wish excited happy open',
  next: 'learn study work use explore deepen get gain grow improve move transition become join develop expand specialise specialize be build apply acquire know',
  now: "currently presently now still am i'm is are started starting begun began busy actively also just recently been",
  study: 'learning studying self-learning self-studying self-study',
  course: 'course courses class classes bootcamp training certification programme program workshop',
} as const satisfies WordClasses;

/** Read as if they were not there: they affirm, or deny something else. */
export const pseudoCues: readonly string[] = [
  'not only/just/merely',
  'not limited to',
  'not to mention',
  'no doubt/matter/no-code/stranger/longer',
  'no less/fewer/more than',
  'no gap/gaps in',
  'no problem/problems/lack',
  'nothing but',
  'without supervision/exception/fail/interruption/delay/delays/error/errors/incident/incidents/accident/accidents/downtime/loss/problem/problems/issue/issues/assistance/help/losing/missing/breaking/interrupting/stopping/dropping',
  'lacks nothing',
  'lack of time/funds/staff/resources',
  'never failed/missed/late/stop/stopped/tire/tired/tires/lost',
  'nicht nur/zuletzt/mehr',
  'ohne aufsicht/unterbrechung/ausfall/probleme/verluste',
  'pas/non seulement',
  'no sólo/solo/solamente',
  'non solo',
  'não só/apenas',
  'niet alleen',
  'nie tylko',
  'tidak/bukan hanya',
];

/**
 * The CV says that what follows is missing. A row that ends in a preposition or a verb of use has an object,
 * whatever it is; the others count for names of skills only.
 */
export const denials: readonly string[] = [
  'no/zero <quality>* <setting>? <link>? <setting>? <quality>* <ability> <link>? <ability>? yet? <about>',
  'no <quality>* <ability> yet? <about> the? use/area/field of',
  'no/zero <quality>* <setting>? <quality>* <ability> leading/managing/supervising/using/operating/working/running <handle>?',
  '<aux> not <adverb>*2 have/had/got? <quality>* <setting>? <quality>* <ability> <about>',
  '<nott> <adverb>*2 have/had/got? <quality>* <setting>? <quality>* <ability> <about>',
  '<aux> not <adverb>*2 <use> <handle>?',
  '<nott> <adverb>*2 <use> <handle>?',
  "do/don't not? do",
  'never yet? <use> <handle>?',
  'never yet? had any? <ability> <about>',
  'lack/lacks/lacking/lacked of/any/the? <quality>* <ability>? <about>?',
  'not yet? familiar/experienced/proficient/skilled/trained/versed/fluent/qualified/certified/comfortable <about>',
  'yet to use/learn/try/touch',
  'unfamiliar/inexperienced with/in',
  'without any? <quality>* <setting>? <ability> <about>',
  'missing <ability> <about>',
  "can't/cannot use/program/write/code/operate in?",
  'still missing',
  'not yet <use> <handle>?',
  'gaps/missing :',
  'not yet :',
  'noch? <de-keine> <de-own>* <de-skill> <de-with>',
  'noch? <de-keine> <de-own>* <de-skill> im umgang/bereich mit?',
  'noch? nicht vertraut/erfahren/geübt mit/in',
  'noch? nie/nicht/niemals mit',
  'ohne <de-skill> <de-with>',
  'mir fehlen/fehlt noch? die? <de-skill> <de-with>',
  "pas/aucune/aucun/jamais encore? d'/de? <fr-skill> <fr-with>",
  'sans <fr-skill> <fr-with>',
  "n' ai pas/jamais encore? travaillé/utilisé avec/sur/en?",
  "n' ai pas/jamais encore? d'? expérience avec/en/de",
  'sin/sem <es-skill> previa/prévia? <es-with>',
  'no/não tengo/tenho <es-skill> <es-with>',
  'ninguna/ningún/ningun/nenhuma/nenhum <es-skill> <es-with>',
  'nunca he? usado/trabajado/utilizado/usei/trabalhei con/com?',
  'nessuna/senza <it-skill> <it-with>',
  'non ho <it-skill> <it-with>',
  'non ho mai usato',
  'geen ervaring/kennis met/in/van',
  'nog nooit gewerkt? met',
  'brak <pl-skill> pracy? w/z/zakresu?',
  'nie znam',
  'nie mam doświadczenia w/z',
  'tidak/belum memiliki/punya/mempunyai/ada <id-skill> <id-with>?',
  'belum pernah menggunakan/memakai',
  'belum pernah bekerja dengan',
  'belum menguasai',
  'belum berpengalaman dengan/di/dalam',
  'нет опыта работы? с/в',
  'не знаю',
];

/** What stands next to these was not used; they reach no further. */
export const nearAsides: readonly string[] = [
  'without the? use? of?',
  'without using/needing',
  'without relying on',
  'instead of',
  'rather than',
  'as opposed to',
  'unlike',
  'ohne/anstatt/statt/zamiast',
  "au lieu de/d'",
  'en lugar/vez de',
  'em vez de',
  'invece di',
  'in plaats van',
];

/** Possession is neither shown nor denied: a wish, a plan. */
export const asides: readonly string[] = [
  'new to',
  'would like/love _? to <next>',
  '<wish> to <next> more? about/with/in/on/into/as?',
  'looking forward to',
  'interest/interested in',
  'curious about',
  'seeking/seeks/wishlist',
  'desired/planned/future :',
  'desired role/position/job/skill/skills',
  'looking/search/searching for',
  'in search of',
  'target/targeting a? role/position/job',
  'goal/goals is/are? :?',
  'to learn',
  'next step/steps',
  'passion/passionate for/about',
  'enthusiastic about',
  'fan of',
  'möchte/gewünscht',
  'geplant :',
  'würde gerne',
  'interessiert/interesse an',
  'auf der suche nach',
  'suche ich? eine/einen?',
  'ziel :',
  'souhaite/souhaitant/recherchant',
  'intéressé/intéressée par',
  "à la recherche d'/de",
  'busco/buscando/procuro/cerco/szukam/mencari/tertarik/ищу/хочу',
  'me gustaría',
  'interesado/interesada en',
  'interessado/interessada em',
  'interessato/interessata a',
  'op zoek naar',
  'geïnteresseerd in',
  'zainteresowany/zainteresowana',
  'ingin belajar/bekerja',
];

/** The CV says that what follows is being learned. */
export const learning: readonly string[] = [
  '<now> actively/gradually/slowly/currently? <study>',
  '<now> exploring',
  '<now> picking up',
  '<now> teaching myself/himself/herself',
  '<now> getting into',
  '<now> getting to know',
  '<now> getting familiar/acquainted with',
  '<now> familiarizing/familiarising myself/himself/herself with',
  '<now> taking a/an? _*2 <course> in/on/for/about',
  'enrolled in/on/for a/an? _*2 <course> in/on/for/about',
  'attending a/an? _*2 <course> in/on/for/about',
  '<now> training/upskilling in',
  '<now> reading up on',
  'in the process of learning/studying',
  '<now> studying for the?',
  'studying/preparing for the',
  'teaching myself',
  'familiarizing/familiarising myself with',
  'beginning to learn',
  'lerne ich? derzeit/gerade/aktuell/momentan/zurzeit*2',
  'derzeit/gerade/aktuell/momentan/zurzeit lerne ich',
  'derzeit/gerade/aktuell/momentan/zurzeit am lernen',
  'in? einarbeitung in/:',
  'arbeite mich derzeit/gerade/aktuell? in',
  'eigne mir derzeit/gerade/aktuell?',
  'im selbststudium',
  "j' apprends actuellement?",
  "en cours d' apprentissage de/du/sur/d'?",
  "actuellement en apprentissage de/du/sur/d'?",
  "en train d' apprendre",
  'estoy? aprendiendo',
  'actualmente estudiando',
  'estou? aprendendo',
  'estou a aprender',
  'sto? imparando',
  'in apprendimento',
  'leer momenteel/nu',
  'bezig met het? leren van',
  'obecnie? uczę się',
  'w trakcie nauki',
  'sedang belajar/mempelajari',
  'изучаю/учу',
];

/** The same at the begin of an item: "Learning: Rust". */
export const learningOpeners: readonly string[] = [
  'currently/now/still? learning/studying/exploring more? about? :?',
  'currently/now/still? learning/studying the basics of',
  'in progress :',
  'self-study of/:',
  'self study of/:',
  'upskilling in',
];

/** Behind such an opener these show a trade, not a pupil: "Learning support". */
export const learningTrades = lazyWords(
  'program programs programme programmes and management disability disabilities for support center centre centers outcomes experience experiences environment environments resources objectives community style styles needs difficulties platform platforms system systems strategies materials assessments solutions specialist assistant mentor designer technologist coordinator',
);

/** Behind the skill and a mark: "Kubernetes (none)", "Kubernetes – no experience yet". */
export const denialsAfter: readonly string[] = [
  'n / a',
  'none/no/nil/zero/missing/lacking/keine/kein/fehlt/aucun/aucune/néant/ninguno/ninguna/nenhum/nenhuma/nessuno/nessuna/geen/brak/belum/нет',
  'not yet used/known/learned/learnt?',
  '0 year/years',
  'no <ability> yet/so? far?',
  'not used/known/applicable yet?',
  'never used',
  'keine <de-skill>',
  'nicht vorhanden',
  'noch nicht/keine',
  'aucune expérience',
  'sin experiencia',
  'sem experiência',
  'nessuna esperienza',
  'geen ervaring',
  'tidak/belum ada',
];

export const learningAfter: readonly string[] = [
  'currently/still? learning/studying/self-studying/self-study',
  'in progress/training',
  'beginning to learn',
  'am lernen',
  'lerne gerade/derzeit',
  'in einarbeitung',
  'wird gerade? gelernt',
  'im aufbau',
  "en cours d'? apprentissage?",
  'en apprentissage',
  'aprendiendo/aprendendo/изучаю',
  'in corso/apprendimento',
  'w trakcie nauki',
  'sedang belajar/dipelajari',
];

/** Behind the skill without a mark, to the end of the clause: "Scala I have never used". */
export const deniedBehind: readonly string[] = [
  'i <aux> not <adverb>*2 <use> with/in? <adverb>*3 until/till? now?',
  'i <nott> <adverb>*2 <use> with/in? <adverb>*3 until/till? now?',
  "i/i've have? never <use> with/in?",
  'habe ich nie/nicht/keine benutzt/verwendet/genutzt/erfahrung?',
  'not yet',
];

/** "No Kubernetes", with what makes it a statement on ability. */
export const bareNegations = lazyWords(
  'no kein keine keinerlei keinen aucun aucune ninguna ninguno ningún nenhuma nenhum nessun nessuna geen brak sin sem senza sans bez',
);
export const abilityAfter: readonly string[] = [
  '<ability>',
  'yet',
  'so far',
  'until/till now',
  'to date',
  'of my own so? far/yet?',
  'erfahrung/erfahrungen/kenntnisse/bisher/bislang/ervaring/kennis/expérience/experiencia/experiência/esperienza/doświadczenia',
];

/** Words between a cue and a skill that end the cue's scope. */
export const terminators = lazyWords(
  'but however although though except excluding apart besides beyond while whereas because since therefore which who than strong solid extensive excellent deep proficient experienced expert fluent i he she we my our aber jedoch sondern außer dafür ich obwohl mais sauf hormis je pero salvo excepto sino mas porém exceto ma tranne maar behalve ale oprócz tetapi kecuali namun но кроме',
);

/** Others: what they have or lack is not the candidate's. */
export const otherPeople = lazyWords(
  'team teams squad squads department departments guild colleagues experts specialists consultants vendor vendors developers engineers admins administrators programmers folks group people',
);
export const besideOthers = lazyWords(
  'with beside alongside to from for by between through near besides assisting assisted supporting supported helping helped neben mit für von beim',
);
