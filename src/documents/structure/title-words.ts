import { fold } from './fold.ts';

/** Words of job titles, whole words. Trades of all kinds; English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Indonesian. */
const words = `engineer engineers developer programmer architect manager director analyst scientist administrator admin consultant designer specialist coordinator
co-ordinator supervisor technician technologist officer president vp vice-president ceo cto cfo coo cio ciso cmo cpo founder co-founder cofounder owner partner principal head lead leader teamlead
assistant associate intern student trainee apprentice fellow researcher postdoc professor lecturer instructor teacher tutor trainer coach mentor educator librarian
nurse physician doctor surgeon dentist pharmacist therapist physiotherapist paramedic midwife carer caregiver caretaker aide orderly radiographer optician psychologist counselor counsellor
chef cook baker butcher barista bartender waiter waitress server host hostess dishwasher steward stewardess kitchenhand sommelier
electrician plumber carpenter joiner welder machinist mechanic fitter bricklayer mason painter decorator roofer tiler plasterer glazier labourer laborer groundworker scaffolder locksmith
driver courier forklift operator operative picker packer warehouseman loader dispatcher pilot captain sailor deckhand seaman conductor
clerk cashier receptionist secretary typist bookkeeper accountant auditor controller treasurer cashier teller broker trader underwriter actuary paralegal lawyer attorney solicitor barrister notary judge
salesperson salesman saleswoman seller representative rep agent merchandiser buyer purchaser planner scheduler estimator surveyor inspector assessor appraiser
writer editor journalist reporter copywriter translator interpreter photographer videographer producer animator illustrator artist musician actor dancer model stylist hairdresser barber beautician cosmetologist
gardener farmer farmhand forester fisherman landscaper cleaner housekeeper janitor porter concierge guard bouncer caretaker custodian maid nanny babysitter au-pair
firefighter policeman constable sergeant lieutenant corporal soldier major commander detective
tester qa sdet devops sre dba sysadmin webmaster evangelist advocate strategist marketer recruiter headhunter executive contractor freelancer consultant expert
scrum-master scrummaster foreman forewoman chargehand shift-leader dean provost chancellor chair chairman chairwoman chairperson secretary-general member volunteer ambassador organizer organiser facilitator
investigator examiner invigilator handler worker helper attendant crew clerk-typist manufacturer builder installer maintainer repairer assembler fabricator toolmaker setter polisher sewer tailor seamstress upholsterer
biologist chemist physicist mathematician statistician economist geologist archaeologist meteorologist veterinarian vet zookeeper groomer
generalist hygienist sonographer phlebotomist dietitian dietician nutritionist podiatrist prosthetist orthotist agronomist horticulturist botanist geographer cartographer linguist historian lobbyist publicist receptionist-telephonist telephonist stenographer glassmaker cooper wheelwright millwright silversmith blacksmith ironmonger fishmonger greengrocer grocer caterer busser runner expeditor bellhop bellboy undersecretary superintendent principal-investigator firewoman linesman lineman rigger-slinger hygienist gamekeeper temp temps adviser advisor chief senator councillor erector mate florist jeweller jeweler goldsmith glassblower potter weaver rigger stevedore driller miner blaster arborist groundskeeper greenkeeper beekeeper butler valet doorman usher croupier promoter roadie stagehand gaffer proofreader archivist curator conservator registrar bursar headteacher invigilator childminder playworker chaplain pastor undertaker embalmer bailiff
conveyancer auctioneer valuer negotiator realtor insulator shopfitter pipefitter steamfitter boilermaker shipwright steelworker ironworker moulder sprayer valeter detailer saddler shoemaker dressmaker milliner presser dyer knitter brewer distiller winemaker cheesemaker confectioner chocolatier pizzaiolo grillman fryer lifeguard referee umpire jockey groom farrier stockman shepherd milker herdsman shearer ranger warden gamekeeper skipper bosun
postman postwoman mailman signaller shunter marshal purser sitter optometrist acupuncturist masseur masseuse osteopath chiropractor hairstylist colourist decorator fencer paver surfacer banksman slinger turner miller grinder patternmaker watchmaker luthier bookbinder typesetter screenwriter playwright choreographer dramaturg
floristin optiker optikerin augenoptiker zimmerer zimmermann maschinist gerüstbauer glaser klempner spengler lackierer schweißer dreher fräser werkzeugmacher konditor konditorin fleischer fleischerin winzer brauer förster logopädin logopäde ergotherapeutin hebamme notar richter richterin rechtsanwalt rechtsanwältin steuerberater architekt architektin bauzeichner lokführer flugbegleiter flugbegleiterin sanitäter rettungssanitäter notfallsanitäter feuerwehrmann soldat pfarrer betreuer betreuerin disponent disponentin fachangestellte fachangestellter angestellte angestellter polymechaniker zimmermädchen hilfskoch servicemitarbeiter
fleuriste coiffeur coiffeuse opticien opticienne journaliste rédacteur rédactrice bibliothécaire pharmacien pharmacienne sage-femme kinésithérapeute avocat avocate notaire soudeur soudeuse couvreur carreleur plaquiste tourneur fraiseur chaudronnier jardinier paysagiste éleveur vigneron boucher bouchère caviste barman barmaid réceptionniste gouvernante auxiliaire puériculteur puéricultrice formateur formatrice traducteur traductrice chargée coordinateur coordinatrice déménageur livreur facteur pompier gendarme militaire
periodista redactor redactora peluquero peluquera panadero panadera pastelero carnicero jardinero soldador soldadora tornero fresador chapista pintor pintora yesero gruista carretillero mozo moza reponedor cajero cajera farmacéutico farmacéutica matrona fisioterapeuta odontólogo veterinario veterinaria traductor traductora monitora educador educadora cuidador cuidadora gerocultor gerocultora bibliotecario conserje vigilante bombero policía comercial
jornalista redator redatora cabeleireiro cabeleireira padeiro confeiteiro açougueiro jardineiro soldador torneiro pintor serralheiro marceneiro carpinteiro mecânico ajudante servente atendente balconista farmacêutico farmacêutica fisioterapeuta dentista veterinário tradutor cuidador vigilante porteiro zelador bombeiro policial repositor estoquista almoxarife promotor
giornalista redattore redattrice parrucchiere parrucchiera panettiere pasticcere macellaio giardiniere saldatore tornitore carrozziere pittore imbianchino gruista carpentiere cassiere cassiera farmacista ostetrica fisioterapista veterinario traduttore traduttrice educatore educatrice bibliotecario portiere custode vigile
journalist redacteur kapper kapster bakker slager tuinman lasser frezer stukadoor dakdekker stratenmaker kraanmachinist heftruckchauffeur orderpicker kassamedewerker apotheker verloskundige kraamverzorgende kraamverzorgster fysiotherapeut dierenarts vertaler begeleider leidster bibliothecaris conciërge beveiliger brandweerman postbode
dietitian nutritionist hygienist phlebotomist sonographer optometrist audiologist
entwickler entwicklerin softwareentwickler softwareentwicklerin webentwickler ingenieur ingenieurin leiter leiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin filialleiter schichtleiter bauleiter küchenchef küchenchefin
geschäftsführer geschäftsführerin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin assistent assistentin berater beraterin techniker technikerin mechaniker mechanikerin mechatroniker mechatronikerin elektriker elektrikerin
elektroniker elektronikerin koch köchin kellner kellnerin verkäufer verkäuferin lehrer lehrerin erzieher erzieherin pfleger pflegerin krankenpfleger krankenschwester altenpfleger altenpflegerin pflegefachkraft pflegefachfrau pflegefachmann pflegehelfer pflegehelferin
kaufmann kauffrau bürokaufmann bürokauffrau industriekaufmann buchhalter buchhalterin praktikant praktikantin werkstudent werkstudentin auszubildende auszubildender azubi lagerist lageristin staplerfahrer fahrer fahrerin kraftfahrer berufskraftfahrer schlosser tischler tischlerin schreiner maurer maler malerin
dachdecker installateur anlagenmechaniker zerspanungsmechaniker industriemechaniker meister meisterin vorarbeiter polier referent referentin redakteur redakteurin arzt ärztin oberarzt assistenzarzt zahnarzt apotheker apothekerin therapeut therapeutin sozialarbeiter sozialpädagoge
hausmeister reinigungskraft aushilfe servicekraft bedienung friseur friseurin bäcker bäckerin metzger gärtner gärtnerin landwirt wissenschaftlicher wissenschaftliche hilfskraft doktorand doktorandin dozent dozentin trainerin
ingénieur ingénieure développeur développeuse chef cheffe responsable directeur directrice gestionnaire assistante technicien technicienne infirmier infirmière aide-soignant aide-soignante enseignant enseignante professeur professeure professeurs vendeur vendeuse
comptable cuisinier cuisinière serveur serveuse commis électricien électricienne plombier menuisier maçon peintre mécanicien mécanicienne conducteur conductrice chauffeur cariste magasinier préparateur secrétaire stagiaire apprenti apprentie alternant consultante conseiller conseillère
chargé chargée analyste architecte chercheur chercheuse gérant gérante éducateur éducatrice animateur animatrice agent agente opérateur opératrice employé employée caissier caissière boulanger pâtissier
ingeniero ingeniera desarrollador desarrolladora programador programadora jefe jefa gerente director directora encargado encargada analista administrador administradora técnico técnica enfermero enfermera auxiliar maestro maestra profesor profesora docente
cocinero cocinera camarero camarera vendedor vendedora dependiente dependienta contador contadora contable electricista fontanero albañil carpintero mecánico mecánica soldador conductor conductora repartidor recepcionista secretario secretaria becario becaria practicante
asistente consultor consultora coordinador coordinadora supervisor supervisora operario operaria peón limpiador limpiadora ayudante médico médica abogado abogada arquitecto arquitecta diseñador diseñadora responsable
engenheiro engenheira desenvolvedor desenvolvedora programador gerente diretor diretora coordenador coordenadora analista técnico estagiário estagiária assistente enfermeiro enfermeira professor professora cozinheiro cozinheira garçom vendedor motorista eletricista encanador pedreiro
recepcionista secretária contador auxiliar supervisor consultor líder operador operadora
ingegnere sviluppatore sviluppatrice programmatore responsabile direttore direttrice impiegato impiegata tecnico infermiere infermiera insegnante docente professore professoressa cuoco cuoca cameriere cameriera commesso commessa autista operaio operaia elettricista idraulico muratore falegname meccanico
contabile segretaria segretario tirocinante stagista apprendista assistente consulente addetto addetta magazziniere barista medico avvocato architetto capo
ontwikkelaar ingenieur leidinggevende teamleider projectleider medewerker adviseur beheerder verpleegkundige verzorgende docent leraar lerares kok ober verkoper chauffeur monteur elektricien loodgieter timmerman metselaar schilder stagiair stagiaire boekhouder receptionist magazijnmedewerker vakkenvuller directeur
inżynier programista programistka kierownik kierowniczka dyrektor specjalista specjalistka analityk technik pielęgniarka pielęgniarz nauczyciel nauczycielka kucharz kelner kelnerka sprzedawca kierowca operator elektryk hydraulik spawacz mechanik magazynier stażysta praktykant asystent asystentka księgowy księgowa konsultant brygadzista pracownik
insinyur pengembang manajer kepala staf staff supervisor asisten guru dosen perawat bidan dokter koki juru pelayan kasir supir sopir pengemudi teknisi mekanik montir tukang operator akuntan sekretaris resepsionis magang konsultan analis desainer karyawan karyawati satpam penjaga pramuniaga pramusaji
utvecklare ingenjör socialsekreterare socionom behandlingsassistent undersköterska barnskötare vårdbiträde butiksbiträde lastbilschaufför chaufför elektriker snickare målare svetsare receptionist handläggare samordnare ekonom chef projektledare sjuksköterska lärare kock säljare snickare rådgivare utvikler ingeniør leder sykepleier lærer kokk selger tømrer konsulent vývojář inženýr učitel kuchař řidič mühendis geliştirici müdür öğretmen hemşire aşçı
разработчик инженер программист менеджер директор аналитик специалист учитель преподаватель врач медсестра повар водитель электрик слесарь бухгалтер продавец администратор руководитель начальник консультант тестировщик дизайнер стажер`;
/** Ends of compound titles: "Krankenpflegerin", "Softwareentwickler", "Maschinenführer". */
const endings =
  /(?:entwickler|ingenieur|leiter|pfleger|verkäufer|berater|techniker|mechaniker|elektroniker|arbeiter|führer|fahrer|helfer|assistent|kaufmann|kauffrau|lehrer|erzieher|monteur|schlosser|meister|referent|therapeut|sanitäter|händler|begleiter|pädagog|sekretär|vertreter|angestellte|angestellter|zeichner|prüfer|betreuer|disponent|optiker|zeugmacher|bauer|fachkraft|fachfrau|fachmann|student|medewerker|ologist|engineer|developer|manager|keeper|worker|woman|ontwikkelaar|beheerder|verpleegkundige)(?:in|innen|s)?$/u;
/** Titles in scripts without blanks between words. */
const cjk =
  /(?:工程师|工程師|经理|经理人|总监|主管|设计师|开发|分析师|实习生|助理|教师|老师|护士|厨师|会计|顾问|专员|架构师|研究员|エンジニア|マネージャー|部長|課長|担当|教師|看護師|개발자|매니저|엔지니어)/u;

let known: ReadonlySet<string> | undefined;

/** Whether a word is one that job titles are made of. */
export function isTitleWord(word: string): boolean {
  known ??= new Set(words.split(/\s+/).map(fold));
  const key = fold(word);
  return known.has(key) || (key.length > 9 && endings.test(key)) || cjk.test(word);
}

/** Number of title words in a text. */
export const titleWords = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []).filter(
    (word) => isTitleWord(word) || (word.includes('-') && word.split('-').some(isTitleWord)),
  );

export const hasTitleWord = (text: string): boolean => titleWords(text).length > 0;
