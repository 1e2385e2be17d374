import type { FurnitureWords } from './shape.ts';

/** Japanese. */
export const ja: FurnitureWords = {
  related: `
    関連
    あわせて読みたい
    おすすめ
    人気記事
    ランキング
    続きを読む
    次の記事
    前の記事
  `,
  follow: `
    フォロー
    シェア
    共有
    ツイート
    購読
    登録
  `,
  credit: `
    写真
    画像
    提供
    撮影
  `,
  byline: `
    著者
    筆者
    執筆
    記者
    文／
  `,
  end: `
    コメント
    タグ
    カテゴリ
    キーワード
    著作権
    無断転載
    広告
  `,
  notice: `
    コメント
    会員登録
    無断転載
  `,
};
