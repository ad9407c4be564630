import { lazy } from '../../catalog/lazy.ts';

const words = (list: string): (() => ReadonlySet<string>) => lazy(() => new Set(list.trim().split(/\s+/)));

/** Words that may stand inside a phrase without changing what it says: "no prior knowledge of". */
export const fillers = words(`
  a an the any yet still also really currently previous prior own direct actual relevant such clearly obviously
  his her their your my of to been be is are was being already now today certain specific apparent particular
  technical general overall both both's very particularly especially quite so too truly indeed simply explicitly
  at all whatsoever present then generally`);

/** Words that limit a denial to a degree or to a kind of use: "no production experience with". */
export const degreeWords = words(`
  much enough sufficient extensive deep deeper advanced expert senior strong solid in-depth depth formal
  professional production commercial practical hands on certified complete full thorough broad long significant
  substantial great real working paid industrial enterprise recent sound detailed independent large scale
  demonstrable proven first hand good better excellent academic theoretical international local
  considerable meaningful major highly fully entirely completely totally always necessarily`);

/** "no other languages": said of what is not named. */
export const otherWords = words('other further additional more second another others else');

/** Nouns, adjectives and particles of skill lists, which neither name another skill nor end a list. */
export const glueWords = words(`
  a an the and or nor plus with in of on at to for as well including include especially particularly notably like
  such both also e.g eg i.e ie etc namely
  his her their your my its any some all various several many multiple different other key core main
  skill skills experience experiences expertise knowledge understanding background proficiency competence abilities
  ability capabilities techniques tools tool frameworks framework languages language technologies technology
  libraries library platforms platform methods practices concepts areas area topics fields field related using via
  strong solid good great excellent deep extensive broad modern professional technical practical hands working
  programming development software domain specific current required relevant basic advanced emerging trends
  yet still now currently currently level`);

/** Nouns after a skill that leave it the same skill: "Python skills", against "Python testing". */
export const sameSkillNouns = words(`
  skill skills experience experiences expertise knowledge understanding background proficiency competence ability
  abilities capability capabilities exposure familiarity know-how know how programming development language
  framework frameworks tool tools platform technology technologies qualification qualifications training practice
  work command fluency yet so still now today currently present anymore entirely altogether completely whatsoever
  either too also though and or nor but which who that is are was were as well etc than because since may might can
  could will would should has have had needs need requires with even only`);

/** Prepositions after a denied skill that narrow it to a use: "no Python for data science". */
export const narrowingPrepositions = words(
  'for in on at under within inside using via through across over by against during around',
);

/** What may follow such a preposition without narrowing: "no Docker at the moment". */
export const openPhrases = words(
  'moment present all time role position job general now far set vacancy post',
);
