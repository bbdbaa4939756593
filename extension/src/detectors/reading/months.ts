/** How month names begin, without accents: en de fr it es pt nl sv da pl tr ar. */
const BEGINNINGS = [
  'jan gen ene oca sty يناير',
  'feb fev lut sub فبراير',
  'mar maa mrt مارس',
  'apr avr abr nis kwi ابريل',
  'mai may mei maj mag مايو',
  'jun juin giu haz cze يوني',
  'jul juil lug tem lip يولي',
  'aug aou ago agu sie اغسطس',
  'sep set eyl wrz سبتمبر',
  'oct okt ott out eki paz اكتوبر',
  'nov kas lis نوفمبر',
  'dec dez dic des gru ara ديسمبر',
].map((line) => line.split(' '));

/** 1 to 12, or 0 where the word is no month. */
export function monthOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return BEGINNINGS.findIndex((names) => names.some((name) => plain.startsWith(name))) + 1;
}
