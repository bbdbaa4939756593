/** What popup and booklet say about the reminders themselves. */
export const REMINDERS_ZH = {
  title: '提醒',
  text: '到期前按日子提醒；同一天有几件就合成一条。注册、发票和保障服务催得勤些，别的少说几句。没办的事一直留在待办里。',
  next: (day: string) => `下次提醒 ${day}`,
  none: '眼下没有要提醒的',
  checked: (when: string) => `上次检查 ${when}`,
  neverChecked: '还没有检查过',
  off: '浏览器的通知关着：到期的事照样在图标角标和待办里。',
  test: '试一条通知',
  tested: '发出去了。没有看到的话，请在系统设置里允许浏览器显示通知。',
  sampleTitle: '提醒会这样出现',
  sampleText: '这是一条试发的通知，没有要办的事。',
  quiet: '夜里安静（最后一天除外）',
  quietOn: '22 点到 8 点不响',
  quietOff: '什么时候都响',
};

export const REMINDERS_EN: typeof REMINDERS_ZH = {
  title: 'Reminders',
  text: 'You are reminded on set days before a deadline; several on one day come as one notice. Registering, invoices and care plans are pressed harder, the rest less. What is not done stays on the list.',
  next: (day) => `Next reminder ${day}`,
  none: 'Nothing to remind of for now',
  checked: (when) => `last checked ${when}`,
  neverChecked: 'not checked yet',
  off: 'The browser’s notifications are off: what is due still shows on the icon and in the list.',
  test: 'Test a notification',
  tested: 'Sent. If you did not see it, let the browser show notifications in the system settings.',
  sampleTitle: 'This is how a reminder looks',
  sampleText: 'A test notification. There is nothing to do.',
  quiet: 'Quiet at night (but for the last day)',
  quietOn: 'Silent from 22:00 to 8:00',
  quietOff: 'May ring at any hour',
};
