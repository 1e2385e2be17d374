import type { ActorLexicon } from './lexicon.ts';

export const pt: ActorLexicon = {
  language: 'pt',
  roles:
    'presidente; presidenta; vice-presidente; ex-presidente; primeiro-ministro; primeira-ministra; ministro; ministra; ministro das Relações Exteriores; ministro da Fazenda; ministro da Defesa; ministro da Justiça; ministro da Saúde; secretário; secretária; secretário de Estado; secretário-geral; porta-voz; chanceler; chefe; rei; rainha; príncipe; princesa; papa; cardeal; arcebispo; bispo; deputado; deputada; senador; senadora; prefeito; prefeita; governador; governadora; vereador; vereadora; embaixador; embaixadora; diretor; diretora; director; directora; presidente da República; fundador; fundadora; general; coronel; capitão; comandante; almirante; juiz; juíza; procurador; procuradora; promotor; advogado; advogada; professor; professora; pesquisador; pesquisadora; economista; historiador; escritor; escritora; jornalista; ator; atriz; actor; actriz; cantor; cantora; cineasta; técnico; treinador; atacante; zagueiro; goleiro; líder; dirigente; ativista; candidato; candidata; conselheiro; especialista; analista; membro; empresário; empresária; delegado; delegada; médico; médica; presidente eleito; presidente da Câmara; presidente do Senado; vice-primeiro-ministro; ministro dos Negócios Estrangeiros; ministra da Saúde; ministro da Educação; ministro da Economia; ministro das Finanças; ministro do Interior; ministro do Ambiente; ministro da Cultura; ministra do Meio Ambiente; secretário-executivo; secretária-geral; assessor; assessora; eurodeputado; eurodeputada; deputado federal; deputada federal; deputado estadual; relator; relatora; representante; enviado especial; comissário; comissária; coordenador; coordenadora; superintendente; ex-ministro; ex-ministra; ex-prefeito; ex-governador; politólogo; sociólogo; socióloga; filósofo; filósofa; cientista político; físico; epidemiologista; correspondente; apresentador; apresentadora; colunista; poeta; artista; músico; piloto; tenista; meio-campista; jogador; jogadora; árbitro; patriarca; rabino; reitor; reitora; cofundador; cofundadora; sindicalista; desembargador; desembargadora; magistrado; magistrada; tenente; sargento; policial; imperador; emir; sultão; autarca; bastonário; provedor; provedora',
  honorifics: 'senhor; senhora; sr; sra; dom; dona; dr; dra; doutor; doutora',
  institutions:
    'governo; autoridades; presidência; ministério; ministério das Relações Exteriores; ministério da Defesa; ministério da Saúde; exército; forças armadas; forças; polícia; parlamento; congresso; senado; justiça; embaixada; administração; regime; banco central; oposição; delegação; Estado; diplomacia; seleção; selecção',
  led: 'administração; governo; gestão',
  sides: 'lado; parte',
  organisations:
    'partido; movimento; organização; associação; sociedade; grupo; banco; universidade; escola; instituto; fundação; agência; ministério; comissão; comitê; conselho; sindicato; federação; liga; clube; aliança; frente; união; centro; hospital; museu; tribunal; câmara; senado; empresa; companhia; sa; ltda; fc; confederação; congresso; assembleia; secretaria',
  places:
    'cidade; vila; município; província; estado; região; país; rio; lago; mar; oceano; monte; serra; ilha; ilhas; rua; avenida; praça; aeroporto; porto; norte; sul; leste; oeste; são; santa; santo',
  teams: 'jogador; jogadores; atacante; zagueiro; goleiro; técnico; torcida',
  particles: 'de; do; da; dos; das; e; van; von; al; el',
  links: 'de; do; da; dos; das; o; a; os; as; em; para',
  acting:
    'disse; diz; afirmou; afirma; declarou; declara; anunciou; anuncia; garantiu; explicou; explica; acrescentou; destacou; denunciou; pediu; pede; exigiu; rejeitou; acusou; acusa; alertou; confirmou; confirma; reconheceu; criticou; aprovou; decidiu; segundo; comentou; lembrou; prometeu; escreveu; revelou; negou; respondeu; quer; defende; defendeu; informou; contou; considera',
  never:
    'segunda; terça; quarta; quinta; sexta; sábado; domingo; janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; o; a; os; as; um; uma; ele; ela; eles; e; ou; mas; em; no; na; com; por; para; segundo; após; foto; vídeo; leia; mais; natal; internet; deus; covid-19',
  nationalities:
    'BR = brasileiro; PT = português; AM = armênio; AZ = azerbaijano; RU = russo; US = americano; norte-americano; estadunidense; GB = britânico; inglês; FR = francês; DE = alemão; IT = italiano; ES = espanhol; NL = holandês; BE = belga; CH = suíço; AT = austríaco; PL = polonês; polaco; HU = húngaro; RO = romeno; GR = grego; TR = turco; UA = ucraniano; RS = sérvio; HR = croata; SE = sueco; NO = norueguês; DK = dinamarquês; FI = finlandês; IE = irlandês; CN = chinês; JP = japonês; KR = sul-coreano; KP = norte-coreano; IN = indiano; PK = paquistanês; AF = afegão; IR = iraniano; IQ = iraquiano; SY = sírio; LB = libanês; IL = israelense; israelita; PS = palestino; palestiniano; SA = saudita; EG = egípcio; LY = líbio; TN = tunisiano; DZ = argelino; MA = marroquino; AO = angolano; MZ = moçambicano; CV = cabo-verdiano; NG = nigeriano; ZA = sul-africano; CA = canadense; MX = mexicano; AR = argentino; CL = chileno; CO = colombiano; VE = venezuelano; CU = cubano; PE = peruano; BO = boliviano; UY = uruguaio; PY = paraguaio; AU = australiano; ID = indonésio; eu = europeu',
  endings: 'o>a; o>os; o>as; >s; ês>esa; ês>eses; ão>ã; ão>ães; eu>eia; eu>eus; ol>ola; >es',
  capital: 'capital',
  article: '',
  adjectiveFirst: false,
  stops: 'e; ou; que; é; são; foi; tem; era; em; com; por; um; uma; mas; como; não; se',
};
