import { blanked } from './blanked.ts';
import { GOODS } from './goods-tag.ts';
import type { KindWord, SeriesWord, TitleWords } from './title-words.ts';

/** What separates a game's name from the console it is for. */
const SEPARATED = /[-–—|(:] *$/;

/** `PS4游戏 战神4`; not 游戏机, 游戏手柄. */
const GAME_WORD = /^ ?(?:游戏(?![主机手])|games?(?![a-z]))/;
const GAME_BEFORE = /(?<![a-z])(?:game|juego|jeu|spiel) $/;

/** A name has at least so many letters. */
const SHORTEST_NAME = 4;

/**
 * A game, by the word for one behind the console's name (`PS4游戏 战神4`), or by its own name before it: `The Legend of Zelda -
 * Nintendo Switch`, `EA FC 25 | Xbox One`. Not where a kind of thing is named as well (`Sony - PlayStation 4 Console`), nor
 * where only the maker or how it is sold stands before it.
 */
export function gameFor(console: SeriesWord | null, words: TitleWords, sold: string): KindWord | null {
  if (console?.tag.category !== 'console' || words.kinds.length > 0) return null;
  const maker = words.brands.find(
    ({ end, start }) => end <= console.start && console.start - end <= 1 && start > 0,
  );
  const at = maker?.start ?? console.start;
  const game = { start: console.start, end: console.end, tag: GOODS };
  if (GAME_WORD.test(sold.slice(console.end, console.end + 7)) || GAME_BEFORE.test(sold.slice(0, at)))
    return game;
  if (!SEPARATED.test(sold.slice(0, at))) return null;
  const name = blanked(sold, [...words.brands, ...words.sale]).slice(0, at);
  return name.replace(/[^\p{L}\d]/gu, '').length < SHORTEST_NAME ? null : game;
}
