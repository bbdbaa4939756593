/** Working memory and storage, as phones are sold by, in a folded title: `6gb+128g`, `4+128`, `8gb ram + 256gb`. */
const TWO = /(?<!\d)(?:3|4|6|8|12|16) ?(?:gb?)?(?: ram)? ?\+ ?(?:32|64|128|256|512) ?(?:gb?)?(?![\da-z])/;

/** Whether the title tells them, so that what it is of has a processor: a phone, a tablet, a computer. */
export const hasTwoMemories = (low: string): boolean => TWO.test(low);
