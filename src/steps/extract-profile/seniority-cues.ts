import { isTitleWord } from '../../documents/structure/title-words.ts';
import { singular } from '../../skills/fold.ts';
import { lazyWords } from '../../skills/lazy-words.ts';
import type { WordClasses } from '../../skills/word-patterns.ts';

/** Wording of leading people and of designing a whole, as rows of words (`word-patterns.ts`). */

/** Verbs of leading people by form: who may stand before them depends on it. */
export const leadVerbs = {
  past: lazyWords(
    'led headed supervised oversaw managed directed coached mentored line-managed commanded captained guided appraised rostered precepted',
  ),
  base: lazyWords(
    'lead head supervise oversee manage direct coach mentor line-manage command guide appraise roster',
  ),
  third: lazyWords('leads heads supervises oversees manages directs coaches mentors'),
  gerund: lazyWords(
    'leading heading supervising overseeing managing directing coaching mentoring line-managing guiding appraising',
  ),
};
/** Verbs that lead people only with some objects: learners, or a team or shift as a whole. */
export const teachVerbs = {
  past: lazyWords('trained instructed tutored apprenticed'),
  base: lazyWords('train instruct'),
  third: lazyWords('trains instructs'),
  gerund: lazyWords('training instructing'),
};
export const runVerbs = {
  past: lazyWords(
    'ran coordinated co-ordinated organised organized built grew scaled expanded assembled recruited',
  ),
  base: lazyWords('run coordinate co-ordinate build grow'),
  third: lazyWords('runs coordinates'),
  gerund: lazyWords('running coordinating co-ordinating building growing scaling'),
};

/** Whom nobody at work leads by serving, selling to or looking after them. */
const outsiders = lazyWords(
  'student customer client guest visitor tourist patient resident pupil child kid baby user buyer seller supplier vendor partner owner investor server host model principal lead head controller major broker dealer tenant donor reader player passenger shareholder stakeholder executive printer',
);
const peopleWords = lazyWords(
  'people person staff employee member subordinate junior senior newcomer starter hire joiner graduate recruit cadet mentee peer colleague coworker co-worker scientist crewmember teammate men women personnel workforce officer guard steward porter cleaner mason gardener dev labourer hand farmhand deckhand craftsmen tradesmen tradespeople salespeople foremen midwives waitstaff volunteer freelancer contractor subcontractor temp specialist planner picker helper preceptee apprentice intern trainee',
);
const learnerWords = lazyWords(
  'apprentice trainee junior intern recruit cadet newcomer starter hire joiner graduate mentee preceptee',
);

/** True for a word that names people at work: "nurses", "fitter", "apprentices". */
export function isPeople(word: string): boolean {
  const one = singular(word);
  return !outsiders(one) && (peopleWords(one) || peopleWords(word) || isTitleWord(one));
}
/** Before "students" these make them people at work, not a class. */
export const isTraineeKind = lazyWords(
  "nursing medical phd doctoral master master's masters graduate postgraduate placement dental pharmacy midwifery working engineering thesis law paramedic radiography physiotherapy veterinary co-op student",
);
export const isLearner = (word: string): boolean => learnerWords(singular(word));
export const isPlural = (word: string): boolean =>
  singular(word) !== word || /^(?:people|staff|personnel|workforce|\p{L}*(?:men|women|people))$/u.test(word);
export const isOutsider = (word: string): boolean => outsiders(singular(word));

/** People taken together, alone ("the team") or with those they are of ("a group of eight analysts"). */
export const isCollective = lazyWords(
  'team teams crew crews brigade brigades squad squads shift shifts ward wards department departments staff workforce platoon gang gangs subteam',
);
export const isCollectiveOf = lazyWords(
  'group groups unit section kitchen line office branch store shop division pool pair gang roster rota bench fleet corps',
);

/** Words inside a noun phrase of people that end it: prepositions, pronouns, other verbs. */
export const endsPhrase = lazyWords(
  'with for to from by across in on into between through using alongside via at under over per that which where who whose while when if than as is are was were be been has have had do does did will would can could i we he she they it you me us them how what not no against about within without during until since before after because so but or if including include includes like services hosting mit für von bei durch unter par avec pour dans sous por para con sob da com met voor door dengan oleh dari dla przez z',
);
/** Before "group" these make it one that is guided, taught or looked after. */
export const isGuided = lazyWords(
  'tour tourist visitor school pupil student patient therapy play children reading youth choir travel walking pilgrim self-help support user focus',
);
/** What may follow a noun phrase that is over; another noun there makes it part of a longer name. */
export const followsPhrase = lazyWords(
  'of in on at for with across during to from through within and or who that which while by under per each as including every so daily weekly then before after over until since using when whose via towards into out up both responsible plus & how according where throughout among between without because is was are were a an the i all also not but totalling totaling consisting comprising working based located spread ranging delivering handling',
);
/** Words a subject may be parted from its verb by. */
export const betweenSubjectAndVerb = lazyWords(
  'successfully also later then directly personally effectively jointly currently now regularly often subsequently initially have has had been single-handedly temporarily both additionally furthermore independently closely actively day-to-day',
);
/** Sentences that begin with these are about others until "I" comes up. */
export const otherSubjects = lazyWords(
  'my our the his her their its this that these those we they it a an he she each every everyone nobody',
);
/** Before "to lead": chosen for it, not only able to. */
export const appointed = lazyWords(
  'hired promoted appointed chosen selected asked nominated entrusted trusted responsible elected hand-picked recruited assigned',
);
/** Whoever does these leads nobody: "assisted in supervising". */
export const helping = /^(?:assist|help|support|shadow|aid|contribut|deputi)/u;

/** Whoever does these has a part in it, or knows of it. */
export const takingPart =
  /^(?:involve|participat|abilit|able|capab|course|workshop|understand|knowledge|familiar|learn|studied|study)/u;

/** Nouns of leading; the people follow behind "of", "for" or "to". */
export const leadNouns: readonly string[] = [
  'lead/leader/leadership/head/supervision/oversight/management/line-management/coaching/mentoring/mentorship/foreman/forewoman/chargehand/supervisor/captain/training of/for',
  'line/people/staff/team management/leadership/supervision of/for',
  'mentor/mentors/preceptor/coach/buddy/instructor/supervisor to/for/of',
  'in charge of',
  'charge of',
  'responsible/responsibility/accountable for leading/managing/supervising/training/the?',
  'responsible/responsibility/accountable for',
];
/** Said of people behind their noun: "two developers reporting to me". */
export const ledByMe: readonly string[] = [
  'report/reports/reported/reporting directly? to me',
  'under me',
  'under my lead/leadership/supervision/guidance/direction/command/wing',
  'direct reports',
  'whom/who i <mod>*3 recruit/train/appraise/supervise/manage/lead/mentor/coach/guide/schedule/direct/roster/review/led/managed/supervised/appraised/trained/recruited/coached/mentored',
];
/** Before a noun of leading these make it somebody else's: "under the supervision of two nurses". */
export const ledByOthers = lazyWords(
  'under to by from through thanks beneath assist assisted assisting support supported supporting helped helping shadowed unter sous bajo sob sotto onder pod bawah bei assistenz unterstützung mitarbeit soutien apoyo apoio supporto ondersteuning',
);

export const seniorityClasses: WordClasses = {
  mod: (word) => !endsPhrase(word) && /[\p{L}\p{N}]/u.test(word),
  'de-people':
    'mitarbeiter~ kollegen kolleginnen team teams auszubildende~ azubis azubi lehrlinge~ praktikant~ personen schicht nachtschicht frühschicht spätschicht abteilung kolonne brigade küchenbrigade küchenteam pflegekräfte~ pflegeteam monteure~ köche köchen fachkräfte~ hilfskräfte~ gesellen servicekräfte~ werkstudent~ entwickler~ ehrenamtliche~ angestellte~ beschäftigte~',
  'fr-people':
    'équipe équipes personnes salariés collaborateurs apprentis apprenti stagiaires stagiaire agents infirmiers infirmières aides-soignants aides-soignantes cuisiniers brigade ouvriers techniciens employés vendeurs bénévoles équipiers développeurs',
  'fr-of': "de d' du des",
  'es-people':
    'equipo equipos equipe equipes equipa equipas personas pessoas empleados trabajadores trabalhadores colaboradores operarios operários funcionários aprendices aprendizes becarios estagiários técnicos cocineros cozinheiros camareros enfermeras enfermeros enfermeiros brigada cuadrilla turno voluntarios voluntários vendedores desarrolladores ayudantes ajudantes',
  'es-verb':
    'lideré liderando liderazgo liderei liderou liderança dirigí dirigiendo dirección direção coordiné coordinando coordinación coordenei coordenação coordenando supervisé supervisando supervisión supervisão supervisionei supervisionando gestioné gestionando gestión gestão gerindo formé formación orientei formei capacité lidero coordino dirijo superviso coordeno supervisiono',
  'es-of': 'a de del da do das dos la el',
  'it-people':
    'team squadra squadre persone dipendenti collaboratori operai apprendisti apprendista tirocinanti brigata personale volontari infermieri cuochi',
  'it-noun': 'coordinamento gestione supervisione formazione guida direzione',
  'it-verb': 'coordinato guidato diretto gestito supervisionato formato coordino guido dirigo gestisco',
  'nl-people':
    "team teams medewerkers collega's leerlingen stagiairs stagiaires monteurs personen ploeg mensen vrijwilligers verpleegkundigen",
  'id-people':
    'tim staf staff karyawan orang anggota pegawai magang regu perawat pekerja tukang bawahan relawan junior',
  'id-verb':
    'memimpin mengepalai membawahi mengawasi mengelola membimbing melatih mengkoordinasi mengoordinasi mengkoordinir mengkoordinasikan mengoordinasikan menyupervisi mensupervisi',
  'pl-people': 'zespołem zespołu pracowników pracownikami osób osobami praktykantów brygadą brygady ludźmi',
  'ru-people':
    'командой командой бригадой группой отделом сменой сотрудниками людьми специалистами персоналом',
  'de-whole': (word) =>
    /(?:architektur(?:en)?|systeme?s?|anlagen?|plattform(?:en)?|prozesse?s?|infrastruktur|netzwerke?s?|landschaft|layouts?|linien?|küche|lagers?|halle|werkstatt|abläufe)$/u.test(
      word,
    ),
};

/** Leading people in other languages. */
export const leadRows: readonly string[] = [
  'führungsverantwortung/personalführung für? <mod>*3 <de-people>',
  'leitung/führung/mitarbeiterführung/anleitung/einarbeitung/ausbildung/koordination/beaufsichtigung/steuerung von/der/des/eines/einer/meines/neuer/zweier/dreier? <mod>*3 <de-people>',
  'leitete/leite/leitet/leiten/führte/führe/koordinierte/beaufsichtigte <mod>*4 <de-people>',
  'verantwortlich/verantwortung für <mod>*3 <de-people>',
  'leitung/teamleitung/gruppenleitung/schichtleitung/stationsleitung/bereichsleitung/abteilungsleitung/filialleitung/küchenleitung <mod>*4 mit # <mod>*2 <de-people>',
  '# <mod>*2 <de-people> <mod>*3 geführt/geleitet/angeleitet/ausgebildet/eingearbeitet',
  'personalverantwortung/führungsverantwortung',
  'fachliche/disziplinarische führung',
  'encadrement/management/supervision/animation/gestion/coordination/direction/formation/tutorat <fr-of> <mod>*3 <fr-people>',
  'encadré/dirigé/managé/supervisé/animé/coordonné/encadre/dirige/manage/anime/coordonne/encadrer/diriger/manager <mod>*4 <fr-people>',
  'formé # <mod>*2 <fr-people>',
  'responsable <fr-of> <mod>*3 <fr-people>',
  'à la tête <fr-of> <mod>*3 <fr-people>',
  '<es-verb> <es-of>*2 <mod>*4 <es-people>',
  'a cargo de <mod>*3 <es-people>',
  'responsable/responsável/encargado/encargada/encarregado/encarregada de/del/por/pela/pelo <mod>*3 <es-people>',
  '<it-noun> di/del/della/dei/degli <mod>*3 <it-people>',
  'ho? <it-verb> <mod>*3 <it-people>',
  'responsabile di/del/della <mod>*3 <it-people>',
  'leidinggeven/leidinggevend/leiding aan <mod>*3 <nl-people>',
  'gaf/geef leiding aan <mod>*4',
  'aansturen/aansturing/begeleiden/begeleiding/coachen/inwerken/opleiden van <mod>*3 <nl-people>',
  'verantwoordelijk voor <mod>*3 <nl-people>',
  '<id-verb> <mod>*3 <id-people>',
  'kierowanie/zarządzanie/kierowałem/kierowałam/zarządzałem/zarządzałam/nadzór/nadzorowanie/szkolenie/koordynacja nad? <mod>*3 <pl-people>',
  'руководил/руководила/руководство/управлял/управляла/управление <mod>*3 <ru-people>',
];
export const leadUnspaced = /带领|管理团队|团队负责人|带团队|チームを率い|팀을 이끌/u;

/** Titles whose holder leads people. */
export const leadTitles: readonly string[] = [
  'team/shift/group/crew/squad/section/gang lead/leader/supervisor/manager/captain/chief',
  'teamlead/teamleader',
  'site/floor/line/kitchen/ward/store/branch/restaurant/shop/warehouse supervisor',
  'kitchen/ward/store/branch/restaurant/shop/duty/shift/floor/nurse/engineering/people/line manager',
  'charge/head nurse',
  'nurse in charge',
  'ward sister',
  'head/executive chef/cook/waiter/waitress/housekeeper/gardener/baker/barista/teacher/nurse/pastry chef?',
  'foreman/forewoman/chargehand/supervisor/headmaster/headmistress/forepersons',
  'head of _',
  'department head',
  'vorarbeiter/vorarbeiterin/küchenchef/küchenchefin/teamleiter/teamleiterin/schichtleiter/schichtleiterin/filialleiter/filialleiterin/abteilungsleiter/abteilungsleiterin/gruppenleiter/gruppenleiterin/stationsleiter/stationsleiterin/stationsleitung/teamleitung/schichtleitung/küchenleitung/filialleitung/pflegedienstleitung/heimleitung/werkstattleiter/werkstattleiterin/polier/schichtführer/schichtführerin',
  "chef/cheffe d' équipe/atelier",
  'chef/cheffe de cuisine/rang/chantier/salle/partie/brigade',
  'jefe/jefa de equipo/turno/cocina/sala/almacén/taller/obra/sección',
  'encargado/encargada de turno/sala/tienda/almacén/obra',
  'líder de equipo/equipe/equipa/turno',
  'chefe de equipa/equipe/turno/cozinha/sala',
  'encarregado/encarregada de turno/obra',
  'caposquadra/capoturno/capocantiere/capocuoco',
  'capo cuoco/reparto/turno/squadra',
  'teamleider/ploegleider/afdelingshoofd/brygadzista/mandor',
  'kierownik/kierowniczka zmiany/zespołu/działu/kuchni/sklepu',
  'kepala tim/regu/bagian/shift/dapur/cabang/toko/gudang/ruangan',
  'ketua tim/regu',
];
/** Beside such a title these say that somebody else held it, or a part of it. */
export const notLeadTitle =
  /(?<!\p{L})(?:assistant|deputy|vice|trainee|associate|stellvertret\p{L}*|adjointe?|second|to the|chef de (?:partie|rang)|photography|asisten|wakil|zastępca|ayudante|ajudante|aiuto)(?!\p{L})/iu;

/** What is designed as a whole. */
export const designVerbs = {
  past: lazyWords(
    'designed architected re-architected rearchitected redesigned re-designed conceived devised',
  ),
  base: lazyWords('design architect redesign'),
  third: lazyWords('designs architects redesigns'),
  gerund: lazyWords('designing architecting redesigning re-designing'),
};
export const isWhole = lazyWords(
  'architecture architectures system systems platform platforms service services microservices infrastructure process processes workflow workflows framework network networks pipeline pipelines installation installations plant plants warehouse kitchen site ward facility facilities curriculum curricula schema landscape workshop backend topology laboratory line pathway procedure scheme',
);
/** A whole only of these: no page layout, no model of a dress. */
export const isWholeOf: Readonly<Record<string, (word: string | undefined) => boolean>> = {
  layout: lazyWords(
    'kitchen site plant warehouse floor workshop ward shop store office factory production facility network laboratory lab garden line',
  ),
  model: lazyWords('data operating delivery care service'),
};
/** "Design of …", "responsible for the architecture". */
export const designNouns: readonly string[] = ['design/redesign of the/a/an/our/its?'];
export const architectureRows: readonly string[] = [
  'defined/established/owned/own/shaped/drove/set/define/drew <mod>*4 architecture/architectures',
  'responsible for <mod>*3 architecture',
  'laid out <mod>*4 kitchen/site/plant/workshop/warehouse/network/ward/line/floor/laboratory/garden/store',
  'konzeption/entwurf/planung/auslegung/design/neugestaltung von/der/des/eines/einer <mod>*4 <de-whole>',
  'entwarf/konzipierte <mod>*4 <de-whole>',
  '<de-whole> <mod>*3 entworfen/konzipiert/ausgelegt',
  "conception de/d'/du/des la/une/l'? <mod>*2 architecture/plateforme/système/réseau/cuisine/processus/installation",
  'conçu et? <mod>*3 architecture/plateforme/système/réseau/cuisine/processus/installation',
  'diseñé/diseñó/diseñando/diseño/desenho/desenhei/projetei/projetou y? <mod>*3 de? la/el/una/un/da/do/o/a? <mod>*2 arquitectura/arquitetura/sistema/plataforma/proceso/processo/infraestructura/infraestrutura/cocina/cozinha/red/rede/instalación',
  "progettato/progettai/progettazione di/del/della/dell'/un/una/il/la/l'*3 <mod>*2 architettura/sistema/piattaforma/impianto/cucina/rete/processo",
  'ontwierp/ontworpen/ontwerp van? de/het/een? <mod>*2 architectuur/systeem/platform/installatie/keuken/netwerk/proces',
  'zaprojektowałem/zaprojektowałam/zaprojektowanie <mod>*3 architekturę/architektury/system/systemu/platformę/proces/sieć/kuchnię',
  'merancang arsitektur/sistem/platform/proses/infrastruktur/jaringan/dapur',
  'merancang tata letak',
];
export const architectureUnspaced = /架构设计|设计了?.{0,8}架构/u;
