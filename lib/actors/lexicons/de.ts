import type { ActorLexicon } from './lexicon.ts';

export const de: ActorLexicon = {
  language: 'de',
  roles:
    'Präsident; Präsidentin; Vizepräsident; Bundespräsident; Bundeskanzler; Bundeskanzlerin; Kanzler; Kanzlerin; Vizekanzler; Premierminister; Premierministerin; Premier; Ministerpräsident; Ministerpräsidentin; Minister; Ministerin; Außenminister; Außenministerin; Innenminister; Innenministerin; Verteidigungsminister; Verteidigungsministerin; Finanzminister; Finanzministerin; Wirtschaftsminister; Wirtschaftsministerin; Gesundheitsminister; Gesundheitsministerin; Justizminister; Justizministerin; Bundesminister; Bundesministerin; Staatssekretär; Staatssekretärin; Staatschef; Regierungschef; Regierungschefin; Parteichef; Parteichefin; Fraktionschef; Fraktionschefin; Generalsekretär; Generalsekretärin; Vorsitzender; Vorsitzende; Vorsitzenden; Parteivorsitzender; Sprecher; Sprecherin; Regierungssprecher; Abgeordneter; Abgeordnete; Senator; Senatorin; Bürgermeister; Bürgermeisterin; Oberbürgermeister; Oberbürgermeisterin; Gouverneur; Botschafter; Botschafterin; Gesandter; König; Königin; Prinz; Prinzessin; Papst; Kardinal; Erzbischof; Bischof; General; Oberst; Hauptmann; Direktor; Direktorin; Chef; Chefin; Geschäftsführer; Geschäftsführerin; Vorstandschef; Leiter; Leiterin; Gründer; Gründerin; Richter; Richterin; Staatsanwalt; Anwalt; Anwältin; Professor; Professorin; Forscher; Forscherin; Experte; Expertin; Historiker; Historikerin; Ökonom; Ökonomin; Politologe; Journalist; Journalistin; Autor; Autorin; Schriftsteller; Schriftstellerin; Schauspieler; Schauspielerin; Regisseur; Regisseurin; Sänger; Sängerin; Trainer; Trainerin; Stürmer; Torwart; Kapitän; Berater; Beraterin; Kandidat; Kandidatin; Politiker; Politikerin; Mitglied; Oppositionsführer; Präsidentschaftskandidat; EU-Kommissar',
  honorifics: 'Herr; Herrn; Frau; Dr; Prof; Sir; Lord',
  institutions:
    'Regierung; Bundesregierung; Behörden; Behörde; Präsidialamt; Ministerium; Außenministerium; Verteidigungsministerium; Innenministerium; Gesundheitsministerium; Finanzministerium; Armee; Militär; Streitkräfte; Luftwaffe; Marine; Truppen; Polizei; Parlament; Justiz; Botschaft; Zentralbank; Opposition; Delegation; Geheimdienst; Staat; Führung; Nationalmannschaft; Notenbank; Staatsfernsehen; Staatsmedien; Nachrichtenagentur',
  sides: 'Seite',
  organisations:
    'Partei; Bewegung; Organisation; Verband; Verein; Gesellschaft; Unternehmen; Konzern; Gruppe; Bank; Universität; Hochschule; Schule; Institut; Stiftung; Agentur; Ministerium; Kommission; Komitee; Rat; Gewerkschaft; Bund; Liga; Klub; Club; Allianz; Front; Union; Zentrum; Klinik; Museum; Gericht; GmbH; AG; KG; e.V; SE; FC; SV; VfB; TSV; Amt; Bundesamt; Verlag; Zeitung',
  places:
    'Stadt; Dorf; Gemeinde; Kreis; Landkreis; Bezirk; Bundesland; Region; Provinz; Fluss; See; Meer; Berg; Insel; Inseln; Straße; Platz; Allee; Flughafen; Hafen; Nord; Süd; Ost; West; Sankt; Bad',
  teams: 'Stürmer; Trainer; Torwart; Fans; Spieler; Verteidiger',
  particles: 'von; van; der; den; zu; zur; zum; de; di; al; ben',
  links: 'von; der; des; für; in; bei; beim; vom; im; am; an; aus',
  acting:
    'sagte; sagt; erklärte; erklärt; betonte; betont; forderte; fordert; kritisierte; kritisiert; warnte; warnt; kündigte; kündigt; meinte; meint; teilte; schrieb; schreibt; berichtete; berichtet; bestätigte; bestätigt; behauptete; lehnte; verlangte; räumte; wies; warf; rief; verurteilte; zufolge; laut; lobte; äußerte; beschloss; entschied; will; wollte; drohte; hofft; traf; begrüßte; verteidigte; erwartet',
  never:
    'Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonnabend; Sonntag; Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember; der; die; das; ein; eine; er; sie; es; wir; ich; und; oder; aber; in; im; am; an; auf; mit; nach; vor; bei; für; von; zu; Uhr; Foto; Video; Bild; mehr; Anzeige; Weihnachten; Ostern; Internet; Gott; Corona; Euro; Dollar; Prozent; Jahr; Jahre; Jahren; Millionen; Milliarden',
  nationalities:
    'DE = deutsch; AM = armenisch; AZ = aserbaidschanisch; RU = russisch; US = amerikanisch; US-amerikanisch; GB = britisch; englisch; FR = französisch; IT = italienisch; ES = spanisch; PT = portugiesisch; AT = österreichisch; CH = schweizerisch; Schweizer; NL = niederländisch; BE = belgisch; PL = polnisch; CZ = tschechisch; SK = slowakisch; HU = ungarisch; RO = rumänisch; BG = bulgarisch; GR = griechisch; TR = türkisch; UA = ukrainisch; BY = belarussisch; weißrussisch; GE = georgisch; RS = serbisch; HR = kroatisch; BA = bosnisch; XK = kosovarisch; AL = albanisch; SE = schwedisch; NO = norwegisch; DK = dänisch; FI = finnisch; IE = irisch; IS = isländisch; CN = chinesisch; JP = japanisch; KR = südkoreanisch; KP = nordkoreanisch; IN = indisch; PK = pakistanisch; AF = afghanisch; IR = iranisch; IQ = irakisch; SY = syrisch; LB = libanesisch; JO = jordanisch; IL = israelisch; PS = palästinensisch; SA = saudisch; saudi-arabisch; AE = emiratisch; YE = jemenitisch; EG = ägyptisch; LY = libysch; TN = tunesisch; DZ = algerisch; MA = marokkanisch; SD = sudanesisch; ET = äthiopisch; SO = somalisch; NG = nigerianisch; ZA = südafrikanisch; CA = kanadisch; MX = mexikanisch; BR = brasilianisch; AR = argentinisch; CL = chilenisch; CO = kolumbianisch; VE = venezolanisch; CU = kubanisch; AU = australisch; VN = vietnamesisch; TH = thailändisch; ID = indonesisch; eu = europäisch; kurdistan = kurdisch; catalonia = katalanisch',
  endings: '>e; >er; >en; >es; >em',
  capital: 'Hauptstadt',
  article: '',
  adjectiveFirst: true,
  stops:
    'und; oder; ist; war; hat; hatte; dass; mit; auf; auch; wird; wurde; nicht; sich; als; wie; nach; vor; ein; eine; einen; einem',
};
