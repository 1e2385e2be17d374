import type { ActorLexicon } from './lexicon.ts';

export const fr: ActorLexicon = {
  language: 'fr',
  roles:
    "président; présidente; vice-président; vice-présidente; premier ministre; première ministre; ministre; ministre des affaires étrangères; ministre de l'intérieur; ministre de la défense; ministre de la justice; ministre de l'économie; ministre de la santé; ministre des finances; ministre de l'éducation; garde des sceaux; chef de l'État; chef du gouvernement; chef de la diplomatie; chef; secrétaire d'État; secrétaire général; secrétaire générale; chancelier; chancelière; roi; reine; prince; princesse; pape; cardinal; archevêque; évêque; député; députée; sénateur; sénatrice; maire; maire adjoint; préfet; préfète; gouverneur; ambassadeur; ambassadrice; porte-parole; envoyé spécial; émissaire; directeur; directrice; directeur général; directrice générale; PDG; patron; patronne; fondateur; fondatrice; général; colonel; capitaine; commandant; lieutenant; amiral; juge; procureur; procureure; procureur de la République; avocat; avocate; professeur; professeure; chercheur; chercheuse; économiste; historien; historienne; politologue; sociologue; écrivain; écrivaine; journaliste; auteur; autrice; acteur; actrice; chanteur; chanteuse; cinéaste; réalisateur; réalisatrice; entraîneur; sélectionneur; attaquant; défenseur; milieu; gardien; leader; dirigeant; opposant; militant; militante; candidat; candidate; conseiller; conseillère; commissaire; délégué; déléguée; médecin; expert; experte; analyste; membre; responsable; eurodéputé; eurodéputée",
  honorifics: 'M; MM; Mme; Mlle; monsieur; madame; maître; Me; Dr; docteur; Mgr; sir; lord',
  institutions:
    "gouvernement; autorités; présidence; ministère; ministère des affaires étrangères; ministère de la défense; ministère de l'intérieur; ministère de la santé; diplomatie; armée; forces armées; forces; marine; police; parlement; sénat; assemblée nationale; justice; ambassade; administration; régime; banque centrale; opposition; délégation; services de renseignement; renseignement; état; équipe nationale; chancellerie",
  sides: 'partie; côté',
  organisations:
    'parti; mouvement; organisation; association; société; groupe; banque; université; école; institut; fondation; agence; ministère; commission; comité; conseil; syndicat; fédération; ligue; club; alliance; front; union; centre; hôpital; musée; tribunal; cour; parlement; sénat; assemblée; entreprise; compagnie; sa; sarl; fc; confédération; office; observatoire; collectif; rassemblement',
  places:
    'ville; village; commune; département; région; province; pays; rivière; lac; mer; océan; mont; montagne; île; îles; rue; avenue; place; boulevard; aéroport; port; nord; sud; est; ouest; saint; sainte',
  teams: 'joueur; attaquant; défenseur; gardien; entraîneur; supporters',
  particles: "de; du; des; le; la; d'; van; von; ben; al; el",
  links: "de; du; des; d'; à; pour; chargé; chargée; auprès; l'; la; le; les; aux; au",
  acting:
    'a dit; dit; affirme; affirmé; déclaré; déclare; annoncé; annonce; estime; estimé; assure; assuré; explique; expliqué; ajoute; ajouté; souligne; souligné; indique; indiqué; précise; précisé; rappelle; rappelé; accuse; accusé; dénonce; dénoncé; demande; demandé; appelle; appelé; refuse; refusé; promet; promis; confirme; confirmé; selon; poursuit; raconte; veut; décidé; décide; critique; menace; juge; répond; répondu; lance; conclut; reconnaît; craint; espère; regrette',
  never:
    'lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; le; la; les; un; une; il; elle; ils; elles; on; nous; vous; je; ce; cette; ces; mais; et; ou; dans; en; au; aux; par; pour; sur; avec; selon; après; avant; lire; aussi; partager; photo; vidéo; noël; pâques; internet; dieu; covid-19',
  nationalities:
    'FR = français; AM = arménien; AZ = azerbaïdjanais; azéri; RU = russe; US = américain; étatsunien; GB = britannique; anglais; DE = allemand; IT = italien; ES = espagnol; PT = portugais; BE = belge; CH = suisse; AT = autrichien; NL = néerlandais; LU = luxembourgeois; IE = irlandais; PL = polonais; CZ = tchèque; SK = slovaque; HU = hongrois; RO = roumain; BG = bulgare; GR = grec; TR = turc; UA = ukrainien; BY = biélorusse; GE = géorgien; RS = serbe; HR = croate; BA = bosnien; XK = kosovar; AL = albanais; SE = suédois; NO = norvégien; DK = danois; FI = finlandais; CN = chinois; JP = japonais; KR = sud-coréen; KP = nord-coréen; IN = indien; PK = pakistanais; AF = afghan; IR = iranien; IQ = irakien; SY = syrien; LB = libanais; JO = jordanien; IL = israélien; PS = palestinien; SA = saoudien; AE = émirati; émirien; QA = qatari; qatarien; YE = yéménite; EG = égyptien; LY = libyen; TN = tunisien; DZ = algérien; MA = marocain; MR = mauritanien; ML = malien; NE = nigérien; NG = nigérian; SN = sénégalais; CI = ivoirien; BF = burkinabè; TD = tchadien; CM = camerounais; CD = congolais; GA = gabonais; RW = rwandais; ET = éthiopien; SD = soudanais; SO = somalien; KE = kényan; ZA = sud-africain; CA = canadien; MX = mexicain; BR = brésilien; AR = argentin; CL = chilien; CO = colombien; VE = vénézuélien; CU = cubain; PE = péruvien; HT = haïtien; AU = australien; VN = vietnamien; TH = thaïlandais; ID = indonésien; PH = philippin; eu = européen; catalonia = catalan; kurdistan = kurde',
  endings: '>e; >s; >es; en>enne; en>ennes; c>que; c>cque; c>cs',
  capital: 'capitale',
  article: '',
  adjectiveFirst: false,
  stops: 'et; ou; qui; que; est; sont; a; ont; était; dans; en; sur; avec; pour; par; un; une; mais',
};
