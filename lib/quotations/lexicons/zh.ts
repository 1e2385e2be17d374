import type { Lexicon } from '../lexicon.ts';

/** Chinese, both scripts. Subject, verb, then a comma or a colon and the content. */
export const zh: Lexicon = {
  order: 'unspaced',
  say:
    '说 說 说道 說道 表示 称 稱 指出 认为 認為 强调 強調 宣布 宣佈 告诉 告訴 透露 介绍 介紹 报道 報道 報導 解释 解釋 补充 補充 补充说 補充說 承认 承認 写道 寫道 声称 聲稱 ' +
    '坚称 堅稱 警告 回应 回應 否认 否認 证实 證實 发文 發文 评论 評論 显示 顯示 表明 讲述 講述 提到 谈到 談到 直言 坦言 反驳 反駁 形容 感叹 感嘆 质疑 質疑 重申 声明 聲明 ' +
    '报告 報告 问 問 问道 問道 答道 回答 回答说 回答說 喊道 写 解释说 解釋說 宣称 宣稱 续称 續稱 续指 續指 直指 批评说 通报 通報 披露 呼籲說 猜测 猜測',
  think:
    '相信 希望 预计 預計 预测 預測 发现 發現 觉得 覺得 担心 擔心 建议 建議 估计 估計 怀疑 懷疑 知道 意识到 決定 决定',
  tell: '',
  plain: '',
  finite: '',
  call: '呼吁 呼籲 要求 敦促 建议 建議',
  charge: '指责 指責 批评 批評 谴责 譴責 控告 指控',
  announce: '',
  notBefore: '',
  event: '',
  participle: '并称 並稱 并表示 並表示 并指出 並指出 并说 並說',
  source: '据 據 根据 根據 按照 据悉 據悉',
  sourceWithVerb: '',
  sourceAfter: '',
  noun: '',
  homograph: '',
  complementizer: '',
  bare: 'comma',
  pronoun: { m: '他', f: '她', n: '它', p: '他们 她们 他們 她們 我 我们 我們' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary: '还 還 也 则 則 又 曾 就 已 已经 已經 随后 隨後 并 並 再 都 一直 后来 後來 同时 同時 对此 對此',
  determiner: '这 这个 該 该 此 一位 一名 這 這個',
  preposition: '在 对 對 向 从 從 与 與 和 就 于 於 为 為',
  conjunction: '但 但是 而 而且 不过 不過 然而 同时 同時 并且 並且',
  subordinator: '因为 因為 如果 虽然 雖然 当 當',
  objectPreposition: '',
  aside: '',
  comment: '',
  body: '',
  notCue:
    '小说 小說 名称 名稱 简称 簡稱 统称 统稱 职称 学说 學說 据说 據說 传说 傳說 称为 稱為 被称 被稱 学问 學問 问题 問題 访问 訪問 顾问 顧問 疑问 疑問 询问 詢問 声称为 称赞 稱讚 称呼 对称 描写 书写 编写 填写 据点 根据地 建议书 说明 說明 说法 說法 说服 說服 不知道 报告书',
  adjunct: '今天 昨天 明天 日前 近日 今日 昨日 周一 周二 周三 周四 周五',
  negation: '不 没 沒 没有 沒有 否认 否認 未',
  hedge: '可能 或许 或許 据称 據稱 疑似 声称 聲稱 也许 也許',
  anonymous: '消息人士 知情人士 匿名 有人 专家 專家 观察人士 分析人士 官员 官員 目击者 目擊者',
  title:
    '总统 總統 主席 总理 總理 部长 部長 先生 女士 小姐 博士 教授 将军 將軍 发言人 發言人 市长 市長 局长 局長',
  soCalled: '所谓 所謂 名为 名為 称为 稱為 叫做 被称为 被稱為 称作 稱作 号称 號稱',
  nameAfter: '电影 電影 小说 小說 书 書 杂志 雜誌 报纸 報紙 节目 節目 歌曲',
  gluedComplementizer: '',
  proclitic: '',
  elision: false,
  dashDialogue: false,
};
