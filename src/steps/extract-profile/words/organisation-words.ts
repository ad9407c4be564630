import { wordSet } from './word-set.ts';

/** Legal forms: what carries one is an organisation. */
const legalForm =
  /(?:^|[\s,(])(?:GmbH(?: & Co\.? KG)?|mbH|AG|KGaA|KG|OHG|UG|e\.? ?V\.?|eG|SE|Ltd|Limited|LLC|L\.L\.C|LLP|Inc|Incorporated|Corp|Corporation|PLC|plc|Plc|Pty|Pvt|Private Limited|S\.?A\.?R\.?L|SARL|SAS|SASU|EURL|S\.A\.?|SA|S\.?r\.?l|SRL|S\.?p\.?A|SpA|S\.L\.?U?|SL|SLU|B\.V|BV|N\.V|NV|Oyj?|AB|A\/S|ApS|AS|ASA|Sp\. ?z ?o\. ?o|S\.A\. de C\.V|de C\.V|Lda|Ltda|Tbk|Bhd|Sdn|K\.K|KK|Co\.?|& Sons|& Co)(?=[.,)\s]|$)|^(?:PT|CV|UD|PD)\.? \p{Lu}|(?:有限公司|公司|集团|株式会社|医院|大学|学院|은행|회사)/u;

const isInstitutionNoun =
  wordSet(`university universität universitaet universite université universidad universidade università universiteit uniwersytet universitas universitet hochschule fachhochschule college school schools schule gymnasium
realschule berufsschule grundschule academy akademie académie academia accademia institute institut instituto istituto polytechnic polytechnique politecnico politécnica hospital hospitals krankenhaus klinik klinikum kliniken universitätsklinikum clinic clinics clinique clínica clinica hôpital chu
ospedale ziekenhuis szpital infirmary hospice surgery praxis arztpraxis zahnarztpraxis pflegeheim pflegedienst seniorenheim altenheim seniorenzentrum altenzentrum kita kindergarten nursery kinderhaus lycée collège école ecole ehpad escuela colegio scuola liceo
hotel hôtel hostel resort inn restaurant ristorante restaurante bistro brasserie café cafe bakery bäckerei konditorei boulangerie pub trattoria osteria gasthaus gasthof kantine catering
bank banque banco banca sparkasse volksbank insurance versicherung assurances credit group gruppe groupe grupo gruppo holding holdings partners associates solutions technologies technology systems services consulting consultants consultancy labs laboratories laboratory labor studio studios agency agentur agence agencia
foundation stiftung fondation fundación ministry ministerium ministère ministerio department council authority association verein verband centre center zentrum centro trust nhs airport flughafen airlines airways logistics logistik logistique transport transports spedition industries industry industrie enterprises enterprise
software media motors energy pharma pharmacy apotheke pharmacie store stores shop supermarket supermarché markt markets mall farm hof church kirche museum library bibliothek bureau firma werk werke werkstatt autohaus garage theater theatre orchestra federation society union unternehmen company companies corporation
municipality stadtwerke gemeinde mairie ayuntamiento comune gmina army navy force police polizei bundeswehr rumah sakit puskesmas sekolah sma smk smp sd sman smkn toko warung bengkel yayasan dinas kantor pabrik rs rsud klinika szkoła przedszkole
feuerwehr jugendfeuerwehr brandweer bombeiros bomberos pompiers brigade rettungsdienst wasserwacht bergwacht reddingsbrigade scouts pfadfinder chorus choir chor parish pfarrei pfarrgemeinde sportverein turnverein musikverein vereniging stichting förening forening ortsverein ortsverband kreisverband startup construction constructions bau hochbau tiefbau builders elektro elektrotechnik automotive foods brewery brauerei winery retail networks network digital communications telecom ventures capital financial laboratoires cabinet`);

/** Whether a text names an organisation by its legal form. */
export const hasLegalForm = (text: string): boolean => legalForm.test(text);

/** Whether a text ends in a legal form, whose full stop ends no sentence: "Lopes Lda.", "Maju Sdn. Bhd.". */
export function endsInLegalForm(text: string): boolean {
  const tail = text.trim().slice(-24);
  for (let from = 0; from < tail.length; from++) {
    const found = legalForm.exec(tail.slice(from));
    if (found === null) return false;
    const end = from + found.index + found[0].length;
    if (/^[.)]*$/.test(tail.slice(end))) return true;
    from += found.index;
  }
  return false;
}

/** Whether a text names an organisation by its form or by what it is (a hospital, a school, a bank). */
export const hasOrganisationMark = (text: string): boolean =>
  hasLegalForm(text) ||
  /^(?:City|County|Town|Stadt|Ville|Comune) (?:of|de|di)?\s?\p{Lu}/u.test(text) ||
  (text.match(/[\p{L}\p{M}-]+/gu) ?? []).some((word) => /^\p{Lu}/u.test(word) && isInstitutionWord(word));

const isInstitutionWord = (word: string): boolean =>
  isInstitutionNoun(word) ||
  (word.length > 8 &&
    /(?:kammer|klinik|klinikum|krankenhaus|schule|hochschule|werke|bank|markt|verlag|gesellschaft|haus|heim|zentrum|verband|betriebe|bäckerei|praxis|universität|feuerwehr|verein|vereniging|stichting|förening|forening|seura|gemeinschaft|werkstätten|brauerei|gärtnerei|metzgerei|tischlerei|schreinerei)$/iu.test(
      word,
    ));

/** Where people are taught: the institution of an education entry. */
const isSchoolNoun =
  wordSet(`coláiste scoil ies ceip faculdade faculdades faculté fakultät fakultet fakultas polytech volkshochschule vhs fachoberschule berufsakademie fachakademie meisterschule hotelfachschule afpa cnam senai senac etec fatec cefet uczelnia politechniki gymnázium škola univerzita üniversite lisesi okulu pesantren madrasah slta stm stikes gymnase realgymnasium skola skole høyskole yliopisto ammattikorkeakoulu egyetem főiskola tafe university universität universitaet université universite universidad universidade università universiteit uniwersytet universitas universitet universiti üniversitesi hochschule fachhochschule fh tu uni college colleges school schule
gymnasium gesamtschule realschule hauptschule berufsschule berufskolleg grundschule mittelschule oberschule academy akademie académie academia accademia akademia institute institut instituto istituto instytut polytechnic polytechnique politechnika politecnico politécnica politeknik politécnico
lycée lycee collège école ecole iut ifsi cfa greta inp insa escuela colegio facultad liceo scuola facoltà istituto technikum szkoła liceum escola escuelas roc instituição vidyalaya vidyapeeth mit iit nit iim iiit bits sekolah smk sma sman smkn smp stmik stie hogeschool conservatory konservatorium seminary faculty ihk handwerkskammer
gymnasiet högskola høgskole universitetet eth epfl epfl ucl ucla kth campus coursera udemy edx matriculation board cbse icse 大学 学院 университет институт`);

/** "Intermediate school certificate": a paper, whose name tells no school. */
const schoolPaper =
  /(?:\p{L}+ )?school (?:leaving )?(?:certificate|diploma|exam(?:ination)?s?|qualification)(?!\p{L})/giu;

export const hasSchoolMark = (text: string): boolean =>
  /大学|学院|学校|高校/u.test(text) ||
  (text.replace(schoolPaper, ' ').match(/[\p{L}\p{M}-]+/gu) ?? []).some(
    (word) =>
      isSchoolNoun(word) ||
      (word.length > 8 &&
        /(?:schule|(?<!pre)school|skola|skole|szkoła|hochschule|universität|gymnasium|kolleg|akademie|academie|scoil)$/iu.test(
          word,
        )),
  );
