import { fold } from './fold.ts';

/** Names of human languages, in English and in the languages CVs are most often written in. */
const names = `english german french spanish italian portuguese dutch polish russian ukrainian czech slovak slovene slovenian croatian serbian bosnian
macedonian bulgarian romanian hungarian greek turkish arabic hebrew persian farsi dari pashto urdu hindi bengali bangla punjabi gujarati marathi tamil telugu
kannada malayalam oriya odia assamese konkani sindhi nepali sinhala sinhalese sanskrit chinese mandarin cantonese taiwanese hokkien japanese korean vietnamese thai lao khmer
burmese malay indonesian javanese sundanese tagalog filipino cebuano ilocano swedish norwegian danish finnish icelandic estonian latvian lithuanian
irish gaelic welsh scottish breton basque catalan galician valencian maltese albanian armenian georgian azerbaijani azeri kazakh uzbek kyrgyz tajik turkmen mongolian
tibetan uyghur kurdish swahili kiswahili amharic tigrinya somali oromo hausa yoruba igbo zulu xhosa isizulu isixhosa isindebele siswati sepedi tshivenda xitsonga afrikaans shona sesotho setswana kinyarwanda lingala wolof twi akan
ewe fulani bambara malagasy berber tamazight luxembourgish esperanto latin belarusian yiddish flemish creole quechua guarani aymara nahuatl maori samoan tongan fijian hawaiian
bhojpuri maithili rajasthani kashmiri tulu bsl asl auslan
englisch deutsch französisch spanisch italienisch portugiesisch niederländisch polnisch russisch ukrainisch tschechisch slowakisch slowenisch kroatisch serbisch bosnisch bulgarisch
rumänisch ungarisch griechisch türkisch arabisch hebräisch persisch chinesisch japanisch koreanisch vietnamesisch schwedisch norwegisch dänisch finnisch albanisch latein hocharabisch
anglais allemand français espagnol italien portugais néerlandais polonais russe ukrainien tchèque roumain hongrois grec turc arabe hébreu chinois japonais coréen vietnamien suédois
norvégien danois finnois wallon breton créole indonésien hindi
inglés alemán francés español castellano italiano portugués neerlandés holandés polaco ruso ucraniano checo rumano húngaro griego turco árabe hebreo chino japonés coreano
vietnamita sueco noruego danés finés catalán euskera gallego vasco valenciano
inglês alemão francês espanhol italiano português holandês polonês russo chinês japonês coreano árabe libras
inglese tedesco francese spagnolo portoghese olandese polacco russo cinese giapponese arabo rumeno greco
engels duits frans spaans italiaans portugees nederlands pools russisch chinees japans arabisch turks zweeds
angielski niemiecki francuski hiszpański włoski polski rosyjski ukraiński chiński japoński czeski
inggris jerman prancis perancis spanyol italia belanda mandarin jepang korea arab indonesia jawa sunda melayu
engelska tyska franska spanska svenska norska danska finska engelsk tysk fransk spansk svensk norsk dansk finsk
angličtina němčina čeština slovenština ingilizce almanca fransızca türkçe engleză germană franceză română
английский немецкий французский испанский русский украинский китайский англійська німецька українська російська польська
英语 英文 英語 普通话 国语 汉语 中文 日语 日文 日本語 法语 德语 粤语 韩语 中国語 フランス語 ドイツ語 韓国語 한국어 영어 일본어 중국어`;

let known: ReadonlySet<string> | undefined;

/** Whether a word names a human language. */
export function isHumanLanguage(word: string): boolean {
  known ??= new Set(names.split(/\s+/).map(fold));
  return known.has(fold(word));
}
