import { lazy } from '../../catalog/lazy.ts';
import type { AskedSpan } from './asked-span.ts';
import { withoutTail } from './bare-wording.ts';

/** ISO 639-1 codes of languages that postings ask for; their names come from the runtime's locale data. */
const codes =
  'en de fr es it pt nl pl cs sk sl hu ro bg el tr ru uk ar he fa hi ur bn pa gu mr ta te ml kn ne si id ms th vi km my zh ja ko sv no da fi is et lv lt sr hr bs mk sq hy ka az kk uz mn so sw am yo ig ha zu xh af tl ga cy mt ca gl eu lb be mi sm to ht ku ps lo tg mg';
const locales = 'en de fr es pt it nl id sv da nb fi pl cs tr ro'.split(' ');
/** Names the locale data does not give, and words that are more often something else. */
const furtherNames: readonly (readonly [string, string])[] = [
  ['mandarin', 'Chinese'],
  ['cantonese', 'Cantonese'],
  ['farsi', 'Persian'],
  ['tagalog', 'Filipino'],
  ['castellano', 'Spanish'],
  ['flemish', 'Dutch'],
];
const everydayWords = new Set([
  'polish',
  'pools',
  'no',
  'kinesisk',
  'magyar',
  'arab',
  'lao',
  'island',
  'sami',
  'indonesia',
]);

const englishNames = lazy(() => {
  const names = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const locale of locales) {
    const display = new Intl.DisplayNames(locale, { type: 'language' });
    for (const code of codes.split(' ')) {
      const name = (display.of(code) ?? code).toLowerCase();
      if (/^\p{L}{4,}$/u.test(name) && !names.has(name)) names.set(name, english.of(code) ?? code);
    }
  }
  for (const [name, means] of furtherNames) names.set(name, means);
  return names;
});

const notTheLanguage =
  /^(?:[\s-]+(?:breakfast|customers?|clients?|market|team|company|companies|cuisine|food|wine|law|literature|history|culture|teacher|lessons?|classes|subsidiary|office|hospital|school|entity|parent|group|economy|government|army|bank|citizen\p{L}*|passport|national\p{L}*|tax|gaap|accounting|standards?|regulations?|kunden|küche|markt|recht|cooking|restaurant|pastry|bakery|bread|cars?|brands?|owned)(?!\p{L})|[\s-]+speaking\s+(?:customers?|clients?|market|countr|guests?|patients?|team))/iu;

const before = lazy(
  () =>
    /(?:speak(?:s|ing)?|spoken|written|writ(?:e|ing)|fluen(?:t|cy|tly)(?: in)?|language|proficien\p{L}+(?: in)?|conversational|business|verbal|oral|command of|knowledge of|level of|level|skills in|good|excellent|strong|clear|plain|native|bilingual|perfect|basic|professional|sprach\p{L}*|verhandlungssicher\p{L}*|fließend\p{L}*|gute[sn]?|muttersprach\p{L}*|kenntnisse in|(?:in|auf)|parle[zr]?|courant|maîtrise de l['’]|maîtrise du|anglais|niveau|bilingue|lu|écrit|parlé|dominio del?|nivel (?:alto |medio |avanzado )?de|idioma|bahasa|berbahasa|connaissances? de l['’]|connaissances? du|beheersing van het|goed|conhecimentos? em|fluente em|conoscenza (?:dell?['’a]?|di)|dell['’]|ottima|buon[ao]?|lingua|se valorará(?: el)?|se valora(?: el)?|gradit[ao] l['’]|souhaité|apprécié|either|and|or|und|oder|et|y|o|ou|dan|\/|,|&|:|\()[\s]*(?:the\s)?$/iu,
);
const after =
  /^\s*(?:$|[,;:./()&–-]|(?:language|technique|technical|professionnel|profesional|profissional|professionale|zakelijk|skills?|(?:reading|writing|speaking|listening|verbal|oral|communication)(?:\s+(?:and|&)\s+\p{L}+)?\s+skills|native|intermediate|advanced|conversational|proficiency|fluency|fluent|speaker|speaking|native|level|at|to|is|are|would|will|required|preferred|essential|desirable|mandatory|both|and|or|und|oder|et|ou|y|e|o|dan|sehr|in (?:wort|speech|writing)|auf|c1|c2|b1|b2|a1|a2|b[12]|courant|lu|parlé|fluid[oa]|fluente|intermédio|intermedi[oa]|intermediário|básico|avançado|alto|avanzado|écrit|kenntnisse|fließend|verhandlungssicher|wajib|aktif|fluently|well|spoken|written|ist|est|von|wünschenswert|gern|erwünscht|vorausgesetzt|erforderlich|zwingend|souhaité|apprécié|exigé|valorable|deseable|imprescindible|un|an?|desirable|ideally|that|as|so|for|niveau|nivel)(?!\p{L}))/iu;
const speech =
  /speak|spoken|written|fluen|language|proficien|bilingual|native|verbal|oral|(?<!\p{L})[abc][12](?!\p{L})|sprach|kenntnisse|fließend|verhandlungssicher|wort und schrift|courant|parl[eé]|langue|conoscenza|conhecimento|conocimiento|valora|gradit|fluent|connaissance|maîtrise|niveau|nivel|idioma|fluid|hablad|bahasa|lingua|língua|talen|taal|beheers|good|excellent|strong|clear|plain|command|knowledge|advanced|intermediate|basic|business|gut|conversation/iu;

const isShort = (clause: string): boolean => clause.trim().split(/\s+/).length <= 4;

/** "French or Spanish", "English, Welsh and Polish is a plus": nothing but languages is listed. */
const isLanguageList = (clause: string): boolean =>
  withoutTail(clause)
    .split(/[^\p{L}\p{N}+]+/u)
    .every(
      (word) =>
        word === '' ||
        englishNames().has(word.toLowerCase()) ||
        /^(?:and|or|either|both|und|oder|et|ou|y|o|e|en|of|dan|atau|[abc][12]\+?|native|fluent|fluently|intermediate|advanced|basic|beginner|conversational|business|working|written|spoken|speaker|level|proficient|proficiency|good|very|fließend|verhandlungssicher|gut|muttersprache|courant|bilingue|lu|parlé|écrit|nativo|fluido|fluente|avanzado|alto|medio|vloeiend|goed|aktif|pasif)$/iu.test(
          word,
        ),
    );

/** The human languages a clause asks for, by their English names; not "English breakfast" or "German customers". */
export function languagesIn(clause: string): AskedSpan[] {
  const found: AskedSpan[] = [];
  const speaks = speech.test(clause) || isLanguageList(clause);
  for (const { 0: word, index } of clause.matchAll(/\p{L}+/gu)) {
    const whole = word.toLowerCase();
    const bare = whole.replace(/(?:sprach)?kenntnisse$/, '');
    const name = englishNames().get(whole) ?? englishNames().get(bare);
    if (name === undefined || (everydayWords.has(whole) && word === whole)) continue;
    const rest = clause.slice(index + word.length);
    if (notTheLanguage.test(rest)) continue;
    const lead = clause.slice(Math.max(0, index - 40), index);
    const isItem = /^[\P{L}]*$/u.test(lead) && index === lead.length && after.test(rest);
    const compound = bare !== whole;
    if (
      compound ||
      (isItem && (speaks || isShort(clause) || /^\s*(?:is|are|would|will|ist|wäre|est|es)\s/iu.test(rest))) ||
      (speaks && before().test(lead) && after.test(rest))
    ) {
      found.push({ name, start: index, end: index + word.length });
    }
  }
  return found;
}
