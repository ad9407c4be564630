import { lazyWords } from './lazy-words.ts';

/** Wording around a name that is also an everyday word, in the languages CVs are most often written in. */

/** Rows of words (`word-patterns.ts`). Nothing but a skill follows these: "written in Go". */
export const strongLeadIns: readonly string[] = [
  'written/coded/coding/programmed/programming/program/programs/scripted/scripting/script/scripts/implemented/proficient/fluent/skilled/certified/versed/proficiency/fluency/expertise/developer/developers/tests/code in/with/using',
  'developed/developing/develop/development/wrote/write/writes/writing/written/coded/coding/programmed/programming/implemented/implementing/built/rewrote/rewritten/ported/reimplemented _*4 in/using/to',
  'app/apps/application/applications/service/services/export/exports/importer/tool/tools/bot/bots/backend/backends/frontend/api/apis/parser/crawler/scraper/prototype/firmware/microservice/microservices/plugin/plugins/cli/codebase/website/websites/pipeline/pipelines/module/modules/package/packages/library/libraries in/using/with',
  'using/utilising/utilizing',
  "am/i'm/currently/presently/now/started/begun/actively/still learning/studying",
  'never/not used/use/run/worked with/in?',
  'programming/scripting/query language/languages such/like/including? as?',
  'programmiert/entwickelt/geschrieben in/mit',
  'programado/desarrollado/escrito/programmé/développé/écrit en/avec/con',
  'menguasai/pemrograman/bahasa',
];

/** A skill often follows these; the words behind the name decide. */
export const leadIns: readonly string[] = [
  'experience/experienced/expert/knowledge/knowledgeable/familiar/familiarity/comfortable/worked/working/competent/competence/background/training/trained/course/courses/skills/hands-on/strong in/with/of/on/using',
  'kept/keeping/maintained/maintaining/maintain/tracked/tracking/track/recorded/recording/record/created/creating/prepared/preparing/produced/producing/managed/managing/analysed/analyzed/analysing/analyzing/processed/processing/process/entered/entering/enter/reported/reporting/reports/report/modeled/modelled/modeling/modelling/model/designed/designing/design/automated/automating/calculated/calculating/planned/planning/plan/drafted/drafting/draft/edited/editing/edit/measured/measuring _*4 in/using/with',
  'using/used/uses/utilised/utilized/utilising/utilizing/knows/know/learned/learning/learnt/taught/including/via',
  'use of',
  'such as',
  'e.g .',
  'kenntnisse/erfahrung/erfahrungen/kenntnis/vertraut/umgang/sicher/arbeit in/mit',
  'experiencia/conocimiento/conocimientos/dominio/manejo/experiência/conhecimento/conhecimentos en/de/con/em/com',
  'expérience/connaissance/connaissances/maîtrise/notions en/de/du/avec/sur',
  'pengalaman/kemampuan dengan/di/dalam',
];

/** Words that may stand between a lead-in and the name, or before the first name of a list. */
export const isQualifier = lazyWords(
  'the both in with of on like my a modern core plain vanilla idiomatic advanced basic intermediate good strong solid excellent deep senior junior experienced expert ms microsoft google apple adobe apache der die das den mit en con avec dengan',
);

/** After the name these show that it is a language, a program or a library. */
export const isSkillNoun = lazyWords(
  'programming programmer programmers developer developers language languages script scripts scripting framework frameworks macro macros spreadsheet spreadsheets workbook workbooks pivot formula formulas codebase codebases compiler compilers sdk syntax interpreter interpreters programmierung entwickler programmierer programmeur',
);

/** What is made in a program or run by it, and in no other sense of its name: "a Jenkins pipeline", "Tableau dashboards". */
export const isProgramNoun = lazyWords(
  'pipeline pipelines dashboard dashboards playbook playbooks cookbook cookbooks workflow workflows workbook workbooks worksheet worksheets plugin plugins add-in add-ins database databases cluster clusters server servers instance instances workspace workspaces',
);

/** The same behind a name that a capital marks in the middle of a sentence: "built Excel models". */
export const isMadeNoun = lazyWords(
  'model models sheet sheets file files table tables report reports template templates chart charts document documents job jobs calendar calendars board boards query queries project projects config configs configuration integration integrations deployment deployments modell modelle tabellen tabelle berichte',
);

/** Verbs that open a line on what somebody made or keeps: "Built Excel models", "Sends Outlook calendars". */
export const isDeed = lazyWords(
  'built build builds building made make makes making wrote write writes writing kept keep keeps keeping prepared prepare prepares preparing created create creates creating maintained maintain maintains maintaining designed design designs designing developed develop develops developing automated automate automates automating updated update updates updating sent send sends sending managed manage manages managing ran run runs running own owns owned review reviewed reviews set produce produced produces filled fill fills edit edited edits',
);

/** The same for programming languages only: a "Project engineer" is none for the tool Project. */
export const isLanguageNoun = lazyWords(
  'engineer engineers backend backends back-end service services microservice microservices api apis app apps application applications module modules package packages library libraries code program programs tool tools project projects bindings scripts',
);

/** The same for frameworks and platforms. */
export const isSoftwareNoun = lazyWords(
  'engineer engineers app apps api apis sdk component components codebase codebases',
);

/** Lower-case after the name these show a skill: "Excel skills", not the heading "Project Experience". */
export const isAbilityNoun = lazyWords('skills knowledge proficiency expertise user experience kenntnisse');

/** After a name at the end of a list: "… and Go for services". */
export const isPurpose = lazyWords('for für para pour untuk');

/** After a name at the end of a clause: "no experience of R yet", "used Excel daily". */
export const isEndOfClause = lazyWords('yet either though daily weekly monthly regularly every each since');

export const isFollowingPreposition = lazyWords(
  'for on with in using via as including at from that which where when so within across für mit auf para con pour avec untuk dengan',
);

/** A line or heading labelled with one of these lists programs and languages, no traits of character. */
export const isLabelWord = lazyWords(
  'programming language languages framework frameworks software tool tools technology technologies tech technical stack library libraries database databases platform platforms packages environment environments it ict computer computing ide ides coding scripting applications programs systems rdbms dbms os erp programmiersprachen sprachen werkzeuge technologien edv edv-kenntnisse it-kenntnisse lenguajes herramientas tecnologías informática langages outils logiciels informatique linguagens ferramentas tecnologias linguaggi strumenti bahasa pemrograman perangkat talen',
);

/** Words that may end such a label. */
export const isLabelEnding = lazyWords(
  'skill skills used known knowledge proficiency proficiencies competency competencies competence expertise summary highlights kenntnisse compétences conocimientos habilidades competencias competências keahlian keterampilan lunak control',
);

/** Other words of such a label. */
export const isLabelCompanion = lazyWords(
  'and or other main core key primary secondary related also data development design business markup query general additional in with of the automation build version management productivity desktop analytics statistical engineering proficient operating server servers devops cloud mobile web testing backend back-end frontend front-end office und y de et e dan',
);

/** Before a colon these make a label of any words before them: "Bug tracking tools:", "Accounting software:". */
export const isNounLabel = lazyWords(
  'language languages framework frameworks software tool tools technology technologies library libraries database databases platform platforms packages environment environments programs systems ide ides programmiersprachen werkzeuge lenguajes herramientas langages logiciels outils ferramentas linguagens',
);

/** Labels that need no colon: "Frameworks Spring, Hibernate". Plurals only: "Database Access" is none. */
export const isOpenLabel = lazyWords(
  'languages frameworks tools databases technologies platforms libraries packages ides systems programmiersprachen lenguajes herramientas langages outils ferramentas linguagens',
);

/** Names of seasons are no frameworks before a year or after "in". */
export const isSeason = lazyWords('spring summer autumn fall winter');

/** Words that join the last two items of a list. */
export const listWords: readonly string[] = ['and|or|und|oder|y|e|o|et|ou|dan|atau|en|ed|as well as|sowie'];
