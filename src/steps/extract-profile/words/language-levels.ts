/** How CVs word the command of a language. */
const levels =
  /(?<![\p{L}\p{N}])(?:[ABC][12](?:[.+/-]?[ABC]?[12]?)?(?:[- ]?(?:level|niveau|nivel))?|native(?:[- ](?:or bilingual|speaker|like|level|proficiency|tongue))*(?: proficiency)?|near[- ]native|mother[- ]?tongue|first language|bilingual(?: proficiency)?|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|(?:fully |business |very )?fluent(?:ly)?|proficient|proficiency|advanced|upper[- ]intermediate|pre[- ]intermediate|lower[- ]intermediate|intermediate|conversational|working knowledge|basic(?:s)?(?: knowledge| level)?|beginner(?:s|'s)?|good|very good|excellent|fair|school level|business level|(?:written and spoken|spoken and written)|technical|expert|muttersprache|muttersprachlich|muttersprachler(?:in)?|muttersprachniveau|zweitsprache|verhandlungssicher|fließend|fliessend|sehr gut(?:e kenntnisse)?|gut(?:e kenntnisse)?|konversationssicher|grundkenntnisse|anfänger|schulkenntnisse|in wort und schrift|langue maternelle|maternelle?|courant|bilingue|lu,? (?:écrit,? )?parlé|bon niveau|bonnes notions|notions|niveau scolaire|débutant|intermédiaire|avancé|scolaire|nativo|nativa|materno|materna|lengua materna|fluido|fluida|avanzado|intermedio|básico|alto|medio|fluente|avançado|intermediário|intermédio|língua materna|madrelingua|fluente|ottimo|buono|discreto|scolastico|base|avanzato|moedertaal|vloeiend|goed|uitstekend|basis|matig|ojczysty|biegły|biegle|zaawansowany|średniozaawansowany|komunikatywny|podstawowy|aktif|pasif|fasih|lancar|ibu|penutur asli|menengah|dasar|modersmål|flytande|morsmål|flytende|родной|свободно|базовый|母语|流利|熟练|精通|良好|ネイティブ|日常会話|ビジネスレベル|cet-?[46]|ielts[ :]*[\d.]+|toefl[ :\w]*[\d]+|toeic[ :]*\d+|jlpt[ :-]*n[1-5]|n[1-5]|hsk ?\d)(?![\p{L}\p{N}])/giu;

/** The wordings of a level in a text, in order, with offsets. */
export const languageLevels = (text: string): { text: string; start: number; end: number }[] =>
  Array.from(text.matchAll(levels), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
