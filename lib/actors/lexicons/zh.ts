import type { ActorLexicon } from './lexicon.ts';

/** Chinese, in simplified characters: traditional ones are read as those. */
export const zh: ActorLexicon = {
  language: 'zh',
  roles:
    '总统; 副总统; 国家主席; 主席; 副主席; 总书记; 书记; 总理; 副总理; 首相; 外相; 外长; 外交部长; 国防部长; 防长; 财政部长; 部长; 副部长; 国务卿; 国务委员; 大使; 特使; 代表; 发言人; 新闻秘书; 秘书长; 干事长; 党魁; 党主席; 领袖; 领导人; 议长; 议员; 众议员; 参议员; 委员; 委员长; 省长; 州长; 市长; 局长; 署长; 院长; 校长; 所长; 会长; 总监; 行政长官; 特首; 国王; 女王; 王子; 公主; 教皇; 教宗; 主教; 将军; 上将; 司令; 法官; 检察官; 检察长; 律师; 教授; 博士; 医生; 研究员; 科学家; 专家; 分析师; 学者; 作家; 记者; 导演; 演员; 歌手; 教练; 主教练; 队长; 球员; 前锋; 门将; 董事长; 总裁; 首席执行官; 总经理; 创始人; 负责人; 主任; 顾问; 候选人; 活动家',
  honorifics: '先生; 女士; 小姐; 太太; 夫人; 老师; 同志; 阁下',
  honorificsFollow: true,
  institutions:
    '政府; 当局; 外交部; 国防部; 财政部; 军方; 军队; 警方; 国会; 议会; 央行; 大使馆; 法院; 最高法院; 代表团; 国家队; 官方',
  sides: '',
  organisations: '',
  places: '',
  teams: '',
  particles: '',
  links: '的; 兼; 前; 时任; 现任',
  acting: '说; 称; 指; 向; 对',
  never: '周一; 周二; 周三; 周四; 周五; 周六; 周日; 今天; 昨天; 今日; 昨日; 日前',
  nationalities: '',
  endings: '',
  capital: '首都',
  article: '',
  adjectiveFirst: true,
  stops: '的; 在; 是; 和; 与; 了; 也; 就; 都; 把; 被; 将; 而',
};
