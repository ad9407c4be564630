import { lazyWords } from './lazy-words.ts';

/** Things that are bought under the name of their maker: "Solaris buses", "Fusion cars". */
const isThing = lazyWords(
  'bus buses trolleybus trolleybuses minibus minibuses coach coaches truck trucks lorry lorries van vans car cars taxi taxis tram trams locomotive locomotives tractor tractors harvester harvesters excavator excavators digger diggers bulldozer bulldozers crane cranes forklift forklifts trailer trailers tanker tankers motorcycle motorcycles motorbike motorbikes scooter scooters bicycle bicycles bike bikes boat boats yacht yachts ferry ferries tug tugs helicopter helicopters aircraft airplane airplanes boiler boilers oven ovens fryer fryers stove stoves pump pumps mower mowers chainsaw chainsaws loom looms lathe lathes elevator elevators busse bussen lkw lastwagen traktor traktoren bagger kran kräne stapler busów autobus autobusy autobusów autobuses autocares camion camions camiones autocars tracteurs tractores caminhões ônibus autocarros camión bussen vrachtwagens ciężarówki',
);
/** What is built or run by software bears no maker's name in front: "Python car rental service". */
const isTechnical = lazyWords(
  'software app apps service services api rental simulation game website shop data',
);

const window = 80;
const others =
  /^(?:\s?(?:,|\/|and|or|und|oder|y|e|et|i|en)\s?[\p{Lu}\d][\p{L}\p{N}-]*){0,4}\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u;

/**
 * Whether a capitalised name at `start` to `end` is the make of a vehicle or a machine, alone or in a list of
 * makes: "Solaris and Volvo buses". Offsets in UTF-16 code units, end exclusive.
 */
export function isMake(text: string, start: number, end: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  const [, thing, behind] = others.exec(text.slice(end, end + window)) ?? [];
  return isThing(thing?.toLowerCase()) && !isTechnical(behind?.toLowerCase());
}
