/** Words beside a product, or in its seller's name, that tell where it comes from or that somebody had it before. */
const CHANNEL =
  /亚马逊海外购|海外购|amazon global(?: store)?|グローバルストア|amazon (?:warehouse|resale|renewed|seconde? \p{L}+|segunda mano)|retourenkauf|(?<=^|[:：] ?)(?:used|gebraucht|(?:d['’])?occasion|usa[dt]o|de segunda mano|tweedehands|begagna\p{L}+|używan\p{L}+|中古|(?:certified )?refurbished|renewed|generalüberholt|reconditionné|reacondicionado|ricondizionato)(?: ?[-–] ?[\p{L} ]{3,20})?/iu;

/** An order has one channel: only what is said of each of its products counts. */
export function channelWordsOf(products: { seller: string | null; beside: string[] }[]): string[] {
  const said = products.map(({ seller, beside }) =>
    [seller, ...beside]
      .map((text) => (text && text.length < 80 ? CHANNEL.exec(text)?.[0].trim() : undefined))
      .filter((word) => word !== undefined),
  );
  const [first = [], ...others] = said;
  return [...new Set(first)].filter((word) => others.every((words) => words.includes(word)));
}
