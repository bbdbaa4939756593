/** Traditional characters, each before its simplified form: those that words of the lexicon are written with. */
const PAIRS =
  '單单機机適适鏡镜頭头殼壳電电腦脑顯显筆笔記记華华為为爲为聯联蘋苹飛飞閃闪燈灯穩稳無无運运動动攝摄複复響响盤盘鍵键標标視视調调淨净塵尘掃扫風风鬚须專专換换裝装廠厂貨货國国閒闲魚鱼貼贴護护線线寶宝' +
  '濾滤遙遥轉转環环務务長长險险爾尔奧奥賓宾蘇苏馬马騰腾龍龙圖图麗丽銘铭雲云鶴鹤銳锐達达軟软創创維维陽阳費费帶带體体處处優优鬆松紅红藍蓝綠绿東东畫画臺台雙双鍋锅飯饭壓压爐炉紙纸購购讀读擴扩塢坞檢检' +
  '測测樂乐錶表鋼钢產产條条頻频監监車车導导熱热輕轻廣广變变補补後后網网儲储連连繪绘選选積积質质愛爱寫写學学衛卫儀仪髮发麥麦亞亚會会偉伟減减絲丝嚴严書书習习堅坚墊垫奪夺師师簾帘錄录徠徕態态戲戏戰战' +
  '據据樣样氣气濕湿滾滚漸渐靈灵煙烟燒烧獨独貓猫禮礼稅税窺窥競竞籠笼籤签紀纪納纳組组絡络繩绳羅罗腳脚膠胶膽胆艦舰蓋盖褲裤襪袜觸触計计講讲設设話话說说諾诺賬账賀贺賃赁贈赠軌轨邊边過过進进鑰钥鉛铅鏈链' +
  '鎖锁鋰锂鋒锋際际陸陆隨随頂顶頓顿顏颜餅饼騎骑鳥鸟傑杰勝胜攜携歐欧藝艺橋桥';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** By character code from the first Chinese one; 0 where a character is the same in both. */
const SIMPLIFIED = new Uint16Array(LAST - FIRST + 1);
for (let at = 0; at < PAIRS.length; at += 2)
  SIMPLIFIED[PAIRS.charCodeAt(at) - FIRST] = PAIRS.charCodeAt(at + 1);

/** The same text as the mainland writes it: `機身` is `机身`. Character by character, so places stay. */
export function simplified(text: string): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const simple = code < FIRST || code > LAST ? 0 : SIMPLIFIED[code - FIRST];
    if (!simple) continue;
    out += text.slice(done, at) + String.fromCharCode(simple);
    done = at + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}
