import { fold } from './fold.ts';

/**
 * Month names and their short forms, January first: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Indonesian, Swedish/Danish/Norwegian, Czech, Turkish, Romanian, Russian, Ukrainian.
 */
const names: readonly string[] = [
  `january jan januar jän jänner janvier janv enero ene gennaio gen genn janeiro januari stycznia styczeń sty leden ledna
   ocak oca ianuarie ian января январь янв січня січень`,
  `february feb febr februar february février févr fév fevr febrero febbraio febb fevereiro fev februari lutego luty lut únor
   února şubat şub februarie февраля февраль фев лютого лютий`,
  `march mar märz mrz mär maerz mars marzo mzo março marco maart mrt marca marzec maret březen března mart martie марта март
   мар березня березень`,
  `april apr avril avr abril abr aprile aprili kwietnia kwiecień kwi duben dubna nisan nis aprilie апреля апрель апр квітня
   квітень`,
  `may mai mayo maggio mag magg maio mei maja maj květen května mayıs мая май травня травень`,
  `june jun juni juin junio giugno giu junho czerwca czerwiec cze červen června haziran haz iunie июня июнь июн червня
   червень`,
  `july jul juli juillet juil julio luglio lug lugl julho lipca lipiec lip červenec července temmuz tem iulie июля июль июл
   липня липень`,
  `august aug augusti août aou agosto ago agustus augustus agu agt ags sierpnia sierpień sie srpen srpna ağustos ağu
   августа август авг серпня серпень`,
  `september sep sept septembre septiembre setiembre settembre sett setembro set września wrzesień wrz september září
   eylül eyl septembrie сентября сентябрь сен сент вересня вересень`,
  `october oct oktober okt octobre octubre ottobre ott outubro out października październik paź říjen října ekim eki
   octombrie oktobr октября октябрь окт жовтня жовтень`,
  `november nov nove novembre noviembre novembro listopada listopad lis kasım kas noiembrie nopember nop
   ноября ноябрь ноя листопада листопад`,
  `december dec dez dezember décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień gru prosinec
   prosince aralık ara decembrie декабря декабрь дек грудня грудень`,
];

/** Short forms that are also everyday words: they count with a capital, a full stop or a particle. */
const everyday = new Set([
  'des',
  'set',
  'out',
  'sie',
  'lis',
  'mag',
  'gen',
  'ara',
  'tem',
  'lip',
  'mar',
  'may',
  'des',
]);

let table: ReadonlyMap<string, number> | undefined;

/** Number of the month (1 to 12) that a word names in any of the languages; null for any other word. */
export function monthOf(word: string): number | null {
  table ??= new Map(names.flatMap((line, index) => line.split(/\s+/).map((name) => [fold(name), index + 1])));
  return table.get(fold(word)) ?? null;
}

/** Whether a month's short form, written without a capital, is more often another word ("set", "des"). */
export const isEverydayWord = (word: string): boolean => everyday.has(word);
