import { hasOrganisationMark } from './organisation-words.ts';
import { wordSet } from './word-set.ts';

const isCountryName =
  wordSet(`remote|hybrid|on-site|onsite|home office|homeoffice|télétravail|remoto|afghanistan|albania|algeria|argentina|armenia|australia|austria|österreich|azerbaijan|bahrain|bangladesh|belarus|belgium|belgien|belgique|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|brasil|brésil|bulgaria|
cambodia|cameroon|cameroun|canada|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|dänemark|dominican republic|ecuador|egypt|el salvador|england|estonia|ethiopia|finland|france|frankreich|georgia|germany|deutschland|allemagne|alemania|ghana|greece|griechenland|
guatemala|honduras|hong kong|hungary|ungarn|iceland|india|indien|indonesia|iran|iraq|ireland|israel|italy|italia|italien|italie|ivory coast|côte d'ivoire|jamaica|japan|jordan|kazakhstan|kenya|korea|south korea|kosovo|kuwait|latvia|lebanon|libya|lithuania|luxembourg|luxemburg|macedonia|malaysia|malta|
mexico|méxico|moldova|mongolia|montenegro|morocco|maroc|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|nederland|niederlande|new zealand|nicaragua|nigeria|northern ireland|norway|norge|oman|pakistan|panama|paraguay|peru|perú|philippines|poland|polen|polska|portugal|qatar|romania|russia|rwanda|
saudi arabia|scotland|senegal|sénégal|serbia|singapore|singapur|slovakia|slovenia|south africa|spain|españa|spanien|espagne|sri lanka|sudan|sweden|sverige|schweden|switzerland|schweiz|suisse|svizzera|syria|taiwan|tanzania|thailand|tunisia|tunisie|turkey|türkiye|türkei|uganda|ukraine|united arab emirates|uae|
united kingdom|uk|u.k.|great britain|united states|usa|u.s.a.|us|u.s.|united states of america|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|
maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
ontario|quebec|québec|british columbia|alberta|manitoba|karnataka|maharashtra|tamil nadu|telangana|andhra pradesh|kerala|gujarat|uttar pradesh|haryana|punjab|west bengal|rajasthan|madhya pradesh|delhi|bihar|odisha|nsw|victoria|queensland|bayern|hessen|sachsen|nrw|jawa barat|jawa timur|jawa tengah`);

const isCityName =
  wordSet(`berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|wien|vienna|zürich|zurich|genf|geneva|genève|basel|bern|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|dublin|madrid|barcelona|valencia|sevilla|lisboa|lisbon|porto|
roma|rome|milano|milan|torino|napoli|amsterdam|rotterdam|utrecht|den haag|the hague|brussels|bruxelles|antwerpen|warszawa|warsaw|kraków|wrocław|praha|prague|budapest|bucharest|athens|istanbul|ankara|moscow|moskva|kyiv|kiev|stockholm|oslo|copenhagen|københavn|helsinki|jakarta|surabaya|bandung|yogyakarta|semarang|medan|
bengaluru|bangalore|mumbai|pune|hyderabad|chennai|kolkata|new delhi|noida|gurgaon|gurugram|ahmedabad|kochi|jaipur|tokyo|osaka|seoul|beijing|shanghai|shenzhen|guangzhou|hangzhou|manila|bangkok|hanoi|ho chi minh city|kuala lumpur|sydney|melbourne|brisbane|perth|auckland|toronto|montreal|montréal|vancouver|chicago|boston|
san francisco|los angeles|seattle|new york city|nyc|washington dc|houston|dallas|austin|atlanta|denver|miami|philadelphia|são paulo|rio de janeiro|buenos aires|santiago|bogotá|lima|ciudad de méxico|mexico city|cairo|lagos|nairobi|cape town|johannesburg|dubai|abu dhabi|doha|riyadh|tel aviv|karachi|lahore|islamabad|dhaka|colombo|kathmandu`);

/** States and provinces: what may stand between a town and its country. */
const isRegion =
  wordSet(`alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|karnataka|maharashtra|tamil nadu|telangana|andhra pradesh|kerala|
gujarat|uttar pradesh|haryana|punjab|west bengal|rajasthan|madhya pradesh|bihar|odisha|nsw|victoria|queensland|bayern|bavaria|hessen|sachsen|nrw|jawa barat|jawa timur|jawa tengah|england|scotland|wales|ca|ny|tx|wa|ma|il|fl|on|bc`);

const stateCode =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|NSW|VIC|QLD|UK|DE|CH|AT|FR|ES|IT|NL|PL|ID|IN|SG)(?:\s\d{4,6})?$/;

/** "AL", "NSW": what stands behind a town and nothing else. */
export const isStateCode = (text: string): boolean =>
  stateCode.test(text.trim()) && !/^(?:UK|DE|CH|AT|FR|ES|IT|NL|PL|ID|IN|SG)\b/.test(text.trim());

/** "Red Deer AB": a town with its state or province behind it and no comma between. */
export const isTownWithState = (text: string): boolean => {
  const match = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}) ([A-Z]{2,3})$/u.exec(text.trim());
  return match !== null && isStateCode(match[2] ?? '') && !hasOrganisationMark(match[1] ?? '');
};

/** Whether a text names a country, a state or a large city, "Remote" or the like. */
export const isPlaceName = (text: string): boolean =>
  isCityName(text.replace(/[().]+$/g, '')) || isCountryOrState(text);

/** Whether a text names a country or a state: what may stand behind any town. */
export const isCountryOrState = (text: string): boolean =>
  isCountryName(text.replace(/[().]+$/g, '')) || stateCode.test(text.trim());

/** "MPK Radom": letters before a town's name stand for somebody who is there. */
export const opensWithLetters = (text: string): boolean => /^(?!ST\b)\p{Lu}{2,5} \p{Lu}\p{Ll}/u.test(text);

/** Whether "Springfield, IL" or "Leuven, Belgium": a name with a state or country behind it. */
export function isPlace(text: string): boolean {
  if (hasOrganisationMark(text) && !isPlaceName(text)) return false;
  const parts = text.split(/\s*[,/]\s*|\s+-\s+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return false;
  const last = parts.at(-1) ?? '';
  // "Hurtownia Alfa, Kraków": before a city stands what is there; before a state or country, a town.
  if (parts.length === 2 && !isCountryOrState(last) && !isPlaceName(parts[0] ?? '')) return false;
  // "The Copper Pan, Leeds, UK": a name before a town is what stands there.
  const town = parts.at(-2) ?? '';
  if (parts.length > 2 && !isRegion(town) && !isPlaceName(parts[0] ?? '')) return false;
  // "MPK Radom, Poland": letters before a town stand for who is there.
  if (parts.length > 1 && opensWithLetters(parts[0] ?? '')) return false;
  if (
    parts.length > 1 &&
    /^(?:the|le|la|les|el|il|die|der|das)\s/iu.test(parts[0] ?? '') &&
    !isPlaceName(parts[0] ?? '')
  )
    return false;
  if (parts.length === 1) {
    const bare = last
      .replace(/^\(|\)$/g, '')
      .replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, '')
      .replace(/^(?:D|A|CH|F|I|NL)-(?=\d{4,5}\s)/, '')
      .replace(/^\d{4,6}\s/, '');
    return isPlaceName(bare);
  }
  return (
    isPlaceName(last) &&
    parts.slice(0, -1).every((part) => part.split(' ').length <= 4 && /^[\p{Lu}\d]/u.test(part))
  );
}
