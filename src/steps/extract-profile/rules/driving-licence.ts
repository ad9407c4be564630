import { isPlanned } from './planned.ts';
import { stanceOf } from './stance.ts';

const licence =
  /(?<!\p{L})(?:(?:full |clean |valid |uk |eu |class [A-E] |category [A-E]\d? )*driv(?:ing|er['’]?s|ers) licen[cs]e(?: (?:class|category) [A-E]\d?| \([^)]{1,20}\))?|führerschein(?:klassen?| der klassen?| klassen?)?:?(?: [A-Z]{1,3}\d?(?:[,/ ]+[A-Z]{1,2}\d?(?![\p{L}]))*)?|permis(?: de conduire)?(?: [A-D]\d?)(?![\p{L}])|(?:carn[eé]|permiso) de conducir(?: [A-D]\d?)?|carta de condução|patente(?: di guida)?(?: [A-D])(?![\p{L}])|rijbewijs(?: [A-E])?|prawo jazdy(?: kat\. [A-E])?|SIM [A-C]\d?(?![\p{L}]))/iu;

/** A driving licence that a short line states; null where none is, or where the line says there is none. */
export function drivingLicence(text: string): string | null {
  const match = text.split(/\s+/).length <= 14 ? licence.exec(text) : null;
  if (match === null || isPlanned(text)) return null;
  const end = match.index + match[0].length;
  return stanceOf(text, match.index, end) === 'has' ? match[0].trim() : null;
}
