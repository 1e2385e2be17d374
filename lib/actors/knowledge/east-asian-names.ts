/**
 * What personal names look like in Chinese and Japanese, as hints for the entity model. Chinese in simplified characters,
 * Japanese as written in Japan; single characters stand together, longer entries are split by spaces.
 */

/** The commonest Chinese family names of one character, roughly by frequency. */
const chineseFamily =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝鞠' +
  '习朴';

/** Chinese family names of two characters. */
const chineseLongFamily =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 轩辕 长孙 南宫 独孤 百里 宇文 呼延';

/** The commonest Japanese family names of two or three characters. */
const japaneseFamily =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 前田 藤田 小川 後藤 岡田 長谷川 石井 村上 近藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 小島 柴田 原 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 大塚 千葉 久保 松井 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 古川 浜田 市川 小松 高野 水野 吉川 山内 西田 西川 北村 五十嵐 安田 福島 中田 平田 川口 川崎 飯田 本田 東 久保田 服部 岩田 土屋 辻 川上 樋口 永井 松岡 田口 山中 秋山 中西 吉村 大島 関口 馬場 熊谷 石原 望月 松原 大橋 矢野 小山 浅野 松下 荒木 大久保 野田 大谷 岸田 安倍 菅 麻生 鳩山 小泉 石破 福沢 三木 河村 黒田 尾崎 片山 富田 早川 東郷 徳川 織田 豊臣 足利 源 平 上杉 北条 毛利 島津 伊達 真田 明智 細川 吉本 星野 平井 内藤 広瀬 須藤 三宅 片岡 戸田 岡崎 古賀 根本 大森 榎本 沢田 荒井 堀 野中 手塚 夏目 芥川 川端 三島 村山 宮沢 宮澤 竹下 海部 羽田 橋下 枝野 玉木 志位 小池 河合 本多 浅田 羽生 錦織';

/** Characters that Chinese spells foreign names with. */
const spelling =
  '阿埃艾爱安奥巴白拜班邦保贝本比彼毕宾波博伯勃布查茨茨达戴丹德登邓狄迪蒂丁杜顿多俄厄恩尔耳法凡范菲费芬弗夫福盖甘冈高戈格根古圭哈海汉豪赫黑亨华惠霍基吉加贾杰捷金喀卡凯坎康考柯科克肯孔库夸奎拉莱兰朗劳勒雷蕾里利莉连列林琳卢鲁路伦罗洛吕马玛迈曼芒毛梅门蒙米密敏明摩莫姆穆纳娜乃南内嫩尼妮涅宁纽农努诺欧帕潘佩彭皮普奇齐乔切琴丘瑞热日荣茹萨塞赛桑瑟森莎沙尚舍圣史斯丝司苏索塔泰坦汤唐特滕提廷图托瓦万旺威韦维温文翁沃乌伍西希锡夏肖谢辛欣休许雅亚延扬耶叶伊因英尤约扎詹珍兹祖佐逊蓬什的';

const split = (list: string): string[] => list.split(' ').filter(Boolean);

/** Family names by their length in characters, the first index of a Chinese, the second of a Japanese one. */
export const familyNames: ReadonlyMap<string, 1 | 2> = new Map([
  ...split(japaneseFamily).map((name): [string, 1 | 2] => [name, 2]),
  ...[...Array.from(chineseFamily), ...split(chineseLongFamily)].map((name): [string, 1 | 2] => [name, 1]),
]);

export const spellsForeign: ReadonlySet<string> = new Set(spelling);
