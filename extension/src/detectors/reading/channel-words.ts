/** Words of sellers, badges and hosts that tell the channel; never of titles, where anybody writes anything. */
const WORDS =
  /天猫国际|京东国际|海囤全球|拍拍(?:二手)?|亚马逊海外购|Amazon Global(?: Store)?|淘宝全球购|全球购|海外(?:官方)?(?:旗舰店|专营店|专卖店|购)|海外|保税|闲鱼|二手|官翻|免税/g;

/** Hosts whose products come by one channel only. */
const HOSTS: [RegExp, string][] = [
  [/\/\/(?:(?:[\w-]+\.)*jd\.hk|npcitem\.jd\.com)(?:[:/?]|$)/, '京东国际'],
  [/\/\/(?:[\w-]+\.)*paipai\.(?:jd\.)?com(?:[:/?]|$)/, '拍拍'],
  [/\/\/(?:[\w-]+\.)*tmall\.hk(?:[:/?]|$)/, '天猫国际'],
  [/\/\/(?:(?:2|s\.2|h5\.2)\.taobao\.com|(?:[\w-]+\.)*(?:goofish|xianyu)\.com)(?:[:/?]|$)/, '闲鱼'],
];

/** Each word once, as they come; addresses give the word that belongs to their host. */
export function channelWordsOf(texts: readonly (string | null)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!text || text.length > 2000) continue;
    const host = HOSTS.find(([pattern]) => pattern.test(text))?.[1];
    if (host) found.add(host);
    else if (!text.includes('//')) for (const [word] of text.matchAll(WORDS)) found.add(word);
  }
  return [...found];
}
