import type { ActorLexicon } from './lexicon.ts';

export const tr: ActorLexicon = {
  language: 'tr',
  roles:
    'cumhurbaşkanı; cumhurbaşkanı yardımcısı; başkan; başkanı; başkan yardımcısı; devlet başkanı; başbakan; başbakanı; başbakan yardımcısı; bakan; bakanı; dışişleri bakanı; içişleri bakanı; savunma bakanı; milli savunma bakanı; maliye bakanı; adalet bakanı; sağlık bakanı; milli eğitim bakanı; ekonomi bakanı; genel başkan; genel başkanı; genel başkan yardımcısı; genel sekreter; genel sekreteri; sözcü; sözcüsü; lider; lideri; kral; kralı; kraliçe; prens; papa; milletvekili; vekili; belediye başkanı; vali; valisi; kaymakam; büyükelçi; büyükelçisi; özel temsilci; özel temsilcisi; müdür; müdürü; genel müdür; genel müdürü; kurucusu; general; albay; yüzbaşı; komutan; komutanı; amiral; hakim; savcı; başsavcı; başsavcısı; avukat; avukatı; profesör; araştırmacı; ekonomist; tarihçi; yazar; yazarı; gazeteci; oyuncu; oyuncusu; şarkıcı; yönetmen; teknik direktör; teknik direktörü; forvet; kaleci; aday; adayı; danışman; danışmanı; uzman; uzmanı; üye; üyesi; senatör; muhtar; muhtarı; genel müdür yardımcısı; müdür yardımcısı; vali yardımcısı; dekanı; rektörü',
  honorifics: 'sayın; bay; bayan; dr; prof; doç; av; bey; hanım',
  institutions:
    'hükümeti; hükumeti; makamları; yetkilileri; bakanlığı; dışişleri bakanlığı; savunma bakanlığı; ordusu; silahlı kuvvetleri; kuvvetleri; polisi; parlamentosu; meclisi; büyükelçiliği; yönetimi; rejimi; merkez bankası; muhalefeti; heyeti; istihbaratı; devleti; güçleri; milli takımı',
  sides: 'tarafı; tarafları',
  organisations:
    'partisi; parti; hareketi; örgütü; derneği; şirketi; grubu; bankası; bank; üniversitesi; okulu; lisesi; enstitüsü; vakfı; ajansı; bakanlığı; komisyonu; komitesi; konseyi; kurulu; kurumu; sendikası; federasyonu; ligi; kulübü; birliği; cephesi; merkezi; hastanesi; müzesi; mahkemesi; meclisi; a.ş; holding; spor; başkanlığı; müdürlüğü; belediyesi; gazetesi; televizyonu',
  places:
    'şehri; kenti; ili; ilçesi; ilçesine; ilçesinde; köyü; mahallesi; beldesi; bölgesi; eyaleti; ülkesi; nehri; gölü; denizi; okyanusu; dağı; adası; adaları; caddesi; sokağı; meydanı; havalimanı; limanı; kuzey; güney; doğu; batı; vadisi; ovası; yarımadası',
  teams: 'oyuncusu; kalecisi; forveti; taraftarları',
  particles: 'bin; van; von; de; el; al; oğlu',
  links: 've; ile; için',
  acting:
    'dedi; söyledi; açıkladı; belirtti; vurguladı; ifade etti; kaydetti; savundu; ekledi; istedi; suçladı; uyardı; duyurdu; reddetti; doğruladı; eleştirdi; göre; yazdı; konuştu; karar verdi; talep etti; diyor; söylüyor',
  never:
    'pazartesi; salı; çarşamba; perşembe; cuma; cumartesi; pazar; ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık; bir; bu; şu; o; ve; ama; ile; için; ancak; fotoğraf; video; haber; internet; allah; tanrı; covid-19; ramazan; türkçe; ingilizce; fransızca; almanca; arapça',
  nationalities:
    'TR = Türk; AM = Ermeni; Ermenistan; AZ = Azeri; Azerbaycanlı; Azerbaycan; RU = Rus; Rusya; US = Amerikan; Amerikalı; ABD; GB = İngiliz; Britanyalı; FR = Fransız; DE = Alman; IT = İtalyan; ES = İspanyol; GR = Yunan; CN = Çin; Çinli; JP = Japon; IR = İran; İranlı; IQ = Irak; Iraklı; SY = Suriye; Suriyeli; IL = İsrail; İsrailli; PS = Filistin; Filistinli; UA = Ukrayna; Ukraynalı; PL = Polonyalı; NL = Hollandalı; BE = Belçikalı; BG = Bulgar; RO = Romen; HU = Macar; RS = Sırp; HR = Hırvat; BA = Boşnak; AL = Arnavut; GE = Gürcü; EG = Mısırlı; Mısır; SA = Suudi; eu = Avrupalı; kurdistan = Kürt; IN = Hint; Hindistan; PK = Pakistanlı; AF = Afgan',
  endings: '',
  capital: 'başkent',
  article: '',
  adjectiveFirst: true,
  stops: 've; veya; bir; bu; da; de; ki; için; ile; gibi; daha; olarak; olan; göre; ise; en; çok',
};
