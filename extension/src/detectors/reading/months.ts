/** How month names begin, without accents: en de fr it es pt nl sv da pl tr ar fi cs hu ro ru uk bg el he id th. */
const BEGINNINGS = [
  'jan gen ene oca sty tammi led ian янв січ яну ιαν ינו มกร يناير',
  'feb fev lut sub helmi unor фев лют φεβ פבר กมภ فبراير',
  'mar maa mrt brez мар бер μαρ מרץ מרס มนา مارس',
  'apr avr abr nis kwi huhti dub апр кві απρ אפר เมษ ابريل',
  'mai may mei maj mag touko kvet мая маи тра μαι מאי พฤษภ مايو',
  'jun juin giu haz cze kesa cerven cervn iun lipnj lipanj июн чер юни ιουν יונ มถน يوني',
  'jul juil lug tem lip heina cervenc cervenec iul srpnj srpanj июл лип юли ιουλ יול กรกฎ يولي',
  'aug aou ago agu sie elo srp авг сер αυγ אוג สงห اغسطس',
  'sep set eyl wrz syys zari szept сен сеп вер σεπ ספט กนย سبتمبر',
  'oct okt ott out eki paz loka rij окт жов οκτ אוק ตลา اكتوبر',
  'nov kas lis marras noi ноя лис ное νοε נוב พฤศจ نوفمبر',
  'dec dez dic des gru ara joulu pros дек гру δεκ דצמ ธนว ديسمبر',
].map((line) => line.split(' '));

/**
 * 1 to 12, or 0 where the word is no month. The longest beginning decides: `marraskuuta` is November, `červenec` July,
 * Croatian `lipnja` June though Polish `lipca` is July. */
export function monthOf(word: string): number {
  // Hebrew puts its *of* before the name, without a space.
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/^ב/, '');
  let best = { month: 0, length: 0 };
  for (const [index, names] of BEGINNINGS.entries()) {
    for (const name of names) {
      if (name.length > best.length && plain.startsWith(name))
        best = { month: index + 1, length: name.length };
    }
  }
  return best.month;
}
