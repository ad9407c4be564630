import { lazy } from '../../catalog/lazy.ts';

/** Little words of the languages whose ads are read. */
const readWords = `the and of to in for with you your our we are is as on at or be will have from this that an by
und der die das mit für von wir du sie ihr ist sind im zu den dem ein eine oder auf bei als nicht
le la les des du et vous nous pour dans avec une un est sur au aux ou votre notre en
el los las y para con una por que del se su tu nosotros o
os as e com uma para em da do dos das no na você seu ao
il gli di che per un una con del della nel è i alla dei
het een van en met voor je wij we zijn bij op of naar te jouw
yang dan di untuk dengan dari atau pada anda kami adalah dalam sebagai ke`;

/** Little words and headings of ads in languages that are written in Latin letters and not read. */
const otherWords = `oraz się jest dla przez lub nie który które praca pracy ze będzie jako twoje nasze oferujemy wymagania zakres obowiązków obowiązki doświadczenie doświadczenia umiejętność znajomość języka mile widziana widziane stanowisku stanowisko prawo jazdy umowę mieć
och att som är på av för till eller dig oss vi kommer inom ska har hos samt arbete kvalifikationer arbetsuppgifter erfarenhet kunskaper körkort erbjuder söker krav meriterande tjänst tjänsten anställning
og deg jeg være ikke hos dig af kvalifikasjoner kvalifikationer arbeidsoppgaver arbejdsopgaver erfaring tilbyr tilbyder søker søger stilling stillingen utdanning uddannelse førerkort kørekort ønsker
ja tai sekä että olet sinulla työ meillä ovat sinun hyvä työtehtävät kokemus kokemusta osaaminen tarjoamme vaatimukset hakemus koulutus edellytämme arvostamme
je pro nebo práce vás naše nabízíme požadujeme požadavky aby ktorý pre alebo práca ponúkame praxe zkušenosti znalost vzdělání řidičský průkaz skúsenosti vzdelanie
és az egy hogy vagy nem munka elvárások kínálunk valamint tapasztalat feladatok végzettség jogosítvány előny ismerete
și este sau pentru care cu din oferim cerințe responsabilități experiență cunoștințe studii permis noastre ești căutăm constituie
ve bir için ile olarak veya olan iş aranan nitelikler deneyim tecrübe mezunu ehliyet tercihen bilen sahip
rad ili nije koji za od posao nudimo tražimo uvjeti iskustvo znanje vozačka dozvola poslovi opis obrazovanje
và của cho với các có trong là công việc yêu cầu kinh nghiệm quyền lợi mô tả
ng sa mga ang na ay kung para
ir ar yra kad darbas un vai darbs või reikalavimai siūlome patirtis prasības piedāvājam pieredze nõuded pakume kogemus töö`;

const sets = lazy(() => {
  const read = new Set(readWords.split(/\s+/));
  const other = new Set(otherWords.split(/\s+/).filter((word) => !read.has(word)));
  return { read, other };
});

const fewest = 4;
const leastLatin = 0.5;

/** The languages whose ads the rules read, as a message names them. */
export const readLanguages = 'English, German, French, Spanish, Portuguese, Italian, Dutch and Indonesian';

/**
 * Whether a posting is written in a language that its readers of headings and asking words do not know: in
 * other letters, or with more little words of such languages than of those that are read.
 */
export function isUnreadLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && latin < letters * leastLatin) return true;
  const { read, other } = sets();
  let known = 0;
  let foreign = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (read.has(word)) known += 1;
    else if (other.has(word)) foreign += 1;
  }
  return foreign >= fewest && foreign > known;
}
