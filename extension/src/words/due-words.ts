/** What is said of deadlines, wherever they are listed. */
export const DUE_ZH = {
  days: (_n: number) => '天',
  today: '今天',
  lastDay: '最后一天',
  by: (day: string) => `最晚 ${day}`,
  ends: (day: string) => `${day} 到期`,
  snoozedUntil: '已推迟',
  open: {
    register: '去注册',
    'get-invoice': '去开票',
    'buy-care': '去购买',
    claim: '去领取',
    'use-service': '去预约',
    return: '去退货',
    exchange: '去换货',
    'warranty-ends': '去看看',
  },
  done: '已完成',
  later: '稍后',
  notForMe: '不需要',
  laterTitle: '什么时候再提醒？',
  tomorrow: '明天',
  inDays: (n: number) => `${n} 天后`,
  checkWithBrand: '先向品牌确认',
  byLaw: '法定',
  checkWithSeller: '先向商家确认',
  checkNote: '依据的政策还没有核实，办之前（办完也一样）请先向品牌确认。',
  wait: '先不急：过了 7 天无理由退货期再注册也来得及。激活或注册可能影响退货。',
  snoozed: '已推迟',
  dismissed: '不再提醒这一项',
  reopened: '已恢复',
  answers: {
    return: { what: '退不退', done: '已退货', no: '留下，不退' },
    exchange: { what: '换不换', done: '已换货', no: '没毛病，不换' },
  },
};

export const DUE_EN: typeof DUE_ZH = {
  days: (n) => (n === 1 ? 'day' : 'days'),
  today: 'Today',
  lastDay: 'last day',
  by: (day) => `by ${day}`,
  ends: (day) => `ends on ${day}`,
  snoozedUntil: 'snoozed',
  open: {
    register: 'Register',
    'get-invoice': 'Get it',
    'buy-care': 'Buy it',
    claim: 'Claim',
    'use-service': 'Use it',
    return: 'Return',
    exchange: 'Exchange',
    'warranty-ends': 'Look',
  },
  done: 'Done',
  later: 'Later',
  notForMe: 'Not for me',
  laterTitle: 'Remind me again when?',
  tomorrow: 'Tomorrow',
  inDays: (n) => `In ${n} days`,
  checkWithBrand: 'check with the brand',
  byLaw: 'by law',
  checkWithSeller: 'check with the seller',
  checkNote:
    'This rests on a policy that is not verified. Check with the brand before you act, and after as well.',
  wait: 'No rush: there is time to register once the 7-day return is over. Activating or registering may end it.',
  snoozed: 'Snoozed',
  dismissed: 'You will not be reminded of this again',
  reopened: 'Brought back',
  answers: {
    return: { what: 'Send it back?', done: 'Sent back', no: 'I keep it' },
    exchange: { what: 'Exchange it?', done: 'Exchanged', no: 'No fault, I keep it' },
  },
};

/** Of what may still go back: rights that ask for nothing. */
export const RETURNS_ZH = {
  title: '还能退换。',
  text: '法律或商店给的期限，留下就不用管。',
  until: (what: string, day: string, verified: boolean) => `${what}到 ${day}${verified ? '' : '（待核实）'}`,
  folded: (n: number) => `还能退换：${n} 件`,
  more: (n: number) => `还有 ${n} 件，在保修册里看`,
};

export const RETURNS_EN: typeof RETURNS_ZH = {
  title: 'Can still go back.',
  text: 'Rights of the law or the store; nothing to do if you keep it.',
  until: (what, day, verified) => `${what} by ${day}${verified ? '' : ' (unverified)'}`,
  folded: (n) => `Can still go back: ${n}`,
  more: (n) => `${n} more in your records`,
};
