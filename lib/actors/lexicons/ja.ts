import type { ActorLexicon } from './lexicon.ts';

export const ja: ActorLexicon = {
  language: 'ja',
  roles:
    '大統領; 副大統領; 前大統領; 国家主席; 主席; 総書記; 首相; 元首相; 副首相; 総理; 総理大臣; 官房長官; 外相; 外務大臣; 防衛相; 財務相; 経産相; 厚労相; 国務長官; 国防長官; 大臣; 副大臣; 長官; 大使; 特使; 報道官; 事務総長; 事務局長; 幹事長; 党首; 代表; 委員長; 議長; 議員; 衆院議員; 参院議員; 上院議員; 知事; 市長; 町長; 国王; 女王; 天皇; 皇太子; 王子; 教皇; 将軍; 司令官; 裁判官; 裁判長; 検事; 弁護士; 教授; 准教授; 博士; 医師; 研究員; 作家; 記者; 監督; 俳優; 女優; 歌手; 選手; 投手; 捕手; コーチ; 主将; 社長; 副社長; 会長; 最高経営責任者; 創業者; 所長; 局長; 部長; 学長; 理事長; 候補; 被告; 容疑者',
  honorifics: 'さん; 氏; 様; くん; ちゃん; 先生; 殿; 夫人; 氏ら',
  honorificsFollow: true,
  institutions:
    '政府; 当局; 外務省; 国防省; 防衛省; 財務省; 軍; 警察; 議会; 国会; 中央銀行; 大使館; 最高裁; 代表団; 代表チーム',
  sides: '',
  organisations: '',
  places: '',
  teams: '',
  particles: '',
  links: 'の',
  acting: 'は; が',
  never: '',
  nationalities: '',
  endings: '',
  capital: '首都',
  article: '',
  adjectiveFirst: true,
  stops: 'の; は; が; を; に; で; と; も; へ; や',
};
