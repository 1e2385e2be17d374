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
    推荐阅读
    更多
    热门
    熱門
    热点
    阅读更多
    上一篇
    下一篇
    猜你喜欢
    最新
    看更多
    你可能
  `,
  follow: `
    关注
    订阅
    訂閱
    分享
    扫码
    扫一扫
    点击
    點擊
    下载
    下載
    登录
    登入
    注册
    加入
    打印
    追蹤
  `,
  credit: `
    图片
    图源
    图为
    图：
    摄影
    摄
    圖片
    圖為
    圖／
    资料图
    视频
    影片
    来源
    來源
  `,
  byline: `
    作者
    记者
    記者
    责任编辑
    编辑
    責任編輯
    發布
    发布
    发布时间
    更新
    時間
    时间
    日期
    文／
    文/
    原标题
  `,
  end: `
    评论
    留言
    發表
    标签
    標籤
    关键词
    關鍵字
    版权
    版權
    广告
    廣告
    声明
    免责声明
    聲明
    举报
    网友评论
    返回
  `,
};
