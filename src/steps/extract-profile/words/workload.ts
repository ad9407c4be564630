/**
 * How much of the week somebody worked: it says nothing of what was done, and counts nowhere. German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish and Indonesian beside English.
 */
const kinds =
  'part[- ]?time|half[- ]?time|full[- ]?time|job[- ]?shar(?:e|ing)|reduced hours|zero[- ]hours?(?: contract)?|(?:in )?teilzeit(?:kraft)?|(?:in )?altersteilzeit|(?:in )?vollzeit|halbtags|(?:à )?temps (?:partiel|plein|complet)|(?:à )?mi[- ]temps|tiempo (?:parcial|completo)|media jornada|jornada (?:parcial|completa)|tempo (?:parcial|integral|parziale|pieno)|meio período|deeltijd|voltijd|parttime|fulltime|(?:niepełny|pełny|pół) etat|(?:paruh|penuh) waktu';

/** A share of the week, or a span of shares; what rose "by 20 %" is none. */
const share =
  '(?<!(?:by|to|from|of|um|auf|von|de|per)\\s)(?:\\d{1,3} ?[-–] ?)?\\d{1,3}(?:[.,]\\d)? ?(?:%|prozent|percent|procent|pour ?cent)(?: ?(?:fte|pensum|stelle|position|workload|equivalent))?';
const hours =
  '\\d{1,2}(?:[.,]\\d)? ?(?:h|hrs?|hours?|std\\.?|stunden|heures?|horas?|ore|uur|uren|godzin|jam)(?: ?(?:/|per|a|pro|je|par|por|alla|a la|na) ?(?:week|wk|w|woche|semaine|semana|settimana|tydzień|minggu))';
const fte = '(?:0[.,]\\d{1,2}|1[.,]0) ?(?:fte|vzä|etp)|½ etatu';

let patterns: { readonly mark: RegExp; readonly behind: RegExp } | undefined;

function compiled() {
  const one = `(?:${kinds}|${share}|${hours}|${fte})`;
  const more = `${one}(?:[ ,;/–—-]+(?:${one}|of full[- ]time))*`;
  patterns ??= {
    mark: new RegExp(
      `[([]\\s*${more}\\s*[)\\]]|(?<![\\p{L}\\p{N}.,%])${more}(?=\\s*(?:$|[,;:|)\\]/·–—-]))`,
      'giu',
    ),
    behind: new RegExp(
      `(?:\\s*[,;|/·–—-])?\\s*(?:[([]\\s*${more}\\s*[)\\]]|(?<![\\p{L}\\p{N}.,%])${more})\\s*$`,
      'iu',
    ),
  };
  return patterns;
}

/** A line with its marks of working hours turned into `|`, so that it keeps its offsets. */
export const maskWorkload = (line: string): string =>
  line.replace(compiled().mark, (found) => '|'.repeat(found.length));

/** A title or employer without the working hours behind it: "Charge Nurse (60 %)", "Clerk, part-time". */
export const withoutWorkload = (name: string): string => name.replace(compiled().behind, '').trim() || name;
