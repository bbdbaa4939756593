import { describe, expect, it } from 'vitest';
import type { BarModel, BarNews } from '../messages/bar.ts';
import { barWords } from './bar-words.ts';

const said = (says: BarNews, lang: BarModel['lang']) => barWords({ says, lang, theme: 'auto' });

describe('the bar of a scan', () => {
  const scan = (counts: Partial<Record<'kept' | 'nothing' | 'gone' | 'needs-you', number>>): BarNews => ({
    kind: 'scan',
    store: '京东',
    scan: { pages: 2, orders: 6, counts: { kept: 0, nothing: 0, gone: 0, 'needs-you': 0, ...counts } },
  });

  it('says how far it has come and what became of the orders, kinds that did not occur left out', () => {
    expect(said(scan({ kept: 5, 'needs-you': 1 }), 'zh')).toEqual({
      text: '正在扫描京东订单：已读 2 页，6 笔订单',
      detail: '5 笔有要保修的东西，已记下；1 笔要你补一点信息。你翻页，我接着读。',
      button: { label: '停止', action: 'stop' },
      stopped: '扫描停了：已读 2 页，6 笔订单。',
      close: '收起',
    });
    expect(said(scan({ kept: 5, 'needs-you': 1 }), 'en').detail).toBe(
      '5 kept; 1 needs you. Turn the page and it goes on.',
    );
  });

  it('has no second line where nothing was counted yet', () => {
    for (const lang of ['zh', 'en'] as const) expect(said(scan({}), lang).detail).toBeNull();
  });
});

describe('the bar of an order that is over', () => {
  const over = (status: string, partly = false): BarNews => ({
    kind: 'over',
    title: '尼康 Z6III 机身',
    status,
    partly,
  });

  it('says what became of it, and that its reminders have stopped', () => {
    expect(said(over('returned'), 'zh')).toMatchObject({
      text: '“尼康 Z6III 机身”所在的订单已退货',
      detail: '它的提醒已经停了，记录还在保修册里。',
      button: { action: 'view' },
    });
    expect(said(over('refunded'), 'en').text).toBe('The order with “尼康 Z6III 机身” was refunded');
  });

  it('promises no stop where only a part came back', () => {
    expect(said(over('refunded', true), 'zh').text).toBe('“尼康 Z6III 机身”所在的订单有部分退款');
    expect(said(over('refunded', true), 'en').detail).toContain('its reminders stay');
  });
});
