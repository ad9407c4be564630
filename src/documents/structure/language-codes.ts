/**
 * ISO 639 codes of the languages that the Unicode CLDR names (https://cldr.unicode.org); the runtime's
 * `Intl.DisplayNames` knows what each is called in any language.
 */
export const languageCodes = `aa aar ab abk ace ach ada adp ady ae aeb af afh afr agq ain ajt aju ak aka akk akz alb ale aln als alt am amh an
ang ann anp ar ara arb arc arg arm arn aro arp arq ars arw ary arz as asa ase asm ast atj av ava ave avk awa ay aym
ayr az aze azj ba bak bal bam ban baq bar bas bax bbc bbj bcc bcl be bej bel bem ben bew bez bfd bfq bg bgc bgn bh
bho bi bih bik bin bis bjn bkm bla blg blo blt bm bn bo bod bos bpy bqi br bra bre brh brx bs bss bua bug bul bum
bur bxk bxr byn byv ca cad car cat cay cch ccp ce ceb ces cgg ch cha chb che chg chi chk chm chn cho chp chr chu
chv chy cic ckb clc cld cls cmn cnr co cop cor cos cps cr cre crg crh crj crk crl crm crr crs cs csb csw cu cv cwd
cy cym cze da dak dan dar dav de del den deu dgo dgr dhd dik din diq div dje doi drh drw dsb dtp dua dum dut dv dyo
dyu dz dzg dzo ebu ee efi egl egy eka ekk el ell elx emk en eng enm eo epo es esk est esu et eu eus ewe ewo ext fa
fan fao fas fat ff fi fij fil fin fit fj fo fon fr fra frc fre frm fro frp frr frs fry fuc ful fur fy ga gaa gag
gan gay gaz gba gbo gbz gd geo ger gez gil gl gla gle glg glk glv gmh gn gno goh gom gon gor got grb grc gre grn
gsw gu guc gug guj gur guz gv gwi gya ha hai hak hat hau haw hax hbs hdn he hea heb her hi hif hil hin hit hmn hmo
hnj ho hr hrv hsb hsn ht hu hun hup hur hy hye hz ia iba ibb ibo ice id ido ie ig ii iii ik ike ikt iku ile ilo in
ina ind inh io ipk is isl it ita iu iw izh ja jam jav jaw jbo jgo ji jmc jpn jpr jrb jut jv jw ka kaa kab kac kaj
kal kam kan kas kat kau kaw kaz kbd kbl kcg kde kea kek ken kfo kg kgp kha khk khm kho khq khw ki kik kin kir kiu
kj kk kkj kl kln km kmb kmr kn knc kng ko koi kok kom kon kor kos kpe kpv kr krc kri krj krl kru ks ksb ksf ksh ktr
ku kua kum kur kut kv kw kwk kxl kxv ky kzj kzt la lad lag lah lam lao lat lav lb lez lfn lg li lij lil lim lin lit
liv lkt lmo ln lo lol lou loz lrc lsm lt ltg ltz lu lua lub lug lui lun luo lus luy lv lvs lzh lzz mac mad maf mag
mah mai mak mal man mao mar mas may mde mdf mdr men mer mfe mg mga mgh mgo mh mhr mi mic min mk mkd ml mlg mlt mn
mnc mni mo moe moh mol mon mos mr mri mrj ms msa mt mua mup mus mwl mwr mwv my mya mye myv mzn na nan nap naq nau
nav nb nbl nd nde ndo nds ne nep new ng nia niu njo nl nld nmg nn nnh nno no nob nog non nor nov npi nqo nr nso nus
nv nwc ny nya nym nyn nyo nzi oc oci oj ojb ojc ojg oji ojs ojw oka om or ori orm ory os osa oss ota pa pag pal pam
pan pap pau pbu pcd pcm pdc pdt peo per pes pfl phn pi pis pl pli plt pmk pms pnb pnt pol pon por pqm prg pro prp
prs ps pt pus qu quc que qug quz raj rap rar rgn rhg rif rm rmy rn ro rof roh rom ron rtm ru rue rug rum run rup
rus rw rwk sa sad sag sah sam san saq sas sat saz sba sbp sc scc scn sco scr sd sdc sdh se see seh sei sel ses sg
sga sgs sh shi shn shu si sid sin sk sl slh sli slk slo slv sly sm sma smd sme smj smn smo sms sn sna snb snd snk
so sog som sot spa spy sq sqi sr src srd srn srp srr ss ssw ssy st stq str su suk sun sus sux sv sw swa swb swc swe
swh syc syr szl ta tah tam tat tce tcy tdu te tel tem teo ter tet tg tgk tgl tgx th tha tht ti tib tig tir tiv tk
tkl tkr tl tlh tli tly tmh tn tnf to tog tok ton tpi tr tru trv trw ts tsd tsi tsn tso tt ttm ttq ttt tuk tum tur
tvl tw twi twq ty tyv tzm udm ug uga uig uk ukr umb umu ur urd uz uzb uzn vai ve vec ven vep vi vie vls vmf vmw vo
vol vot vro vun wa wae wal war was wbp wel wln wo wol wuu xal xh xho xmf xnr xog xpe xsl yao yap yav ybb ydd yi yid
yo yor yrl yue za zai zap zbl zea zen zgh zh zha zho zsm zu zul zun zyb zza`;
