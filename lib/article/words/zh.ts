import type { FurnitureWords } from './shape.ts';

/** Chinese, both scripts. */
export const zh: FurnitureWords = {
  related: `
    相关阅读
    相关新闻
    相关文章
    相关报道
    延伸阅读
    延伸閱讀
    相關新聞
    相關文章
  `,
  follow: `
    关注
    订阅
    訂閱
    分享
    扫码
    扫一扫
  `,
  credit: `
    图片
    图源
    图为
    图：
  `,
  byline: `
    作者
    记者
    記者
    责任编辑
    编辑
  `,
  end: `
    评论
    留言
    發表
    标签
    標籤
    关键词
    關鍵字
  `,
  notice: `
    评论
    留言
    订阅
    评论区
    隐私政策
    版权所有
  `,
};
