/** The mark: a flag planted on a solid bar, the bar language in one sign. Icons, pages and card draw these same paths on a 32 grid. */
export const MARK_SHAPE = [
  {
    d: 'M9 1.5h14A7.5 7.5 0 0 1 30.5 9v14a7.5 7.5 0 0 1-7.5 7.5H9A7.5 7.5 0 0 1 1.5 23V9A7.5 7.5 0 0 1 9 1.5z',
    ground: true,
  },
  { d: 'M6.5 20.5h19v5h-19z', ground: false },
  { d: 'M9 6h2.4v12.5H9z', ground: false },
  { d: 'M11.4 6.2l11.4 4.4-11.4 4.4z', ground: false },
] as const;
