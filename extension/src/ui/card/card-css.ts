/**
 * The card's own style: px only, since `rem` would be the shop's. The colours are those of `packages/ui/src/tokens.css`
 * (a test holds them to it); the file itself is not loaded into a stranger's page.
 */
export const CARD_COLOURS = {
  card: 'light-dark(#fffefb, #1b201f)',
  sunk: 'light-dark(#f3f0e8, #171c1b)',
  ink: 'light-dark(#1b211f, #ebeeea)',
  'ink-2': 'light-dark(#4f5a56, #b3bdb8)',
  line: 'light-dark(#dfdbd0, #343c3a)',
  edge: 'light-dark(#7f8985, #78837e)',
  jade: 'light-dark(#0d6b63, #55bdb0)',
  'on-jade': 'light-dark(#ffffff, #06201d)',
  amber: 'light-dark(#8f4206, #f0b15c)',
} as const;

const colours = Object.entries(CARD_COLOURS)
  .map(([name, value]) => `--${name}:${value};`)
  .join('');

export const CARD_CSS = `
:host{all:initial;position:fixed;z-index:2147483647;display:block;color-scheme:light dark;${colours}}
*{box-sizing:border-box}
.card{display:flex;flex-direction:column;width:340px;max-width:calc(100vw - 24px);max-height:calc(100vh - 40px);overflow:hidden;color:var(--ink);background:var(--card);
border:1px solid var(--line);border-radius:12px;box-shadow:0 12px 36px rgb(0 0 0/18%);
font:14px/1.6 system-ui,-apple-system,"PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Microsoft YaHei",sans-serif;
font-variant-numeric:tabular-nums;text-align:start;overflow-wrap:anywhere;animation:in 180ms ease-out}
.top{display:flex;align-items:center;gap:8px;padding:10px 10px 0 14px}
.mark{flex:none;width:20px;height:20px}
h2{flex:1;margin:0;font-size:14px;font-weight:650;line-height:1.4}
.icon{flex:none;width:30px;height:30px;padding:0;color:var(--ink-2);background:none;border:0;border-radius:6px;font:16px/30px system-ui;cursor:pointer}
.icon:hover{background:var(--sunk)}
.grip{cursor:grab;touch-action:none}
.body{min-height:0;padding:4px 14px 0;overflow:auto}
.item{padding-top:6px}
.item+.item{margin-top:8px;border-top:1px solid var(--line)}
.title{display:-webkit-box;margin:0;overflow:hidden;font-weight:600;line-height:1.45;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.sub{margin:0;font-size:13px;color:var(--ink-2)}
ul{margin:6px 0 0;padding:0;list-style:none}
li{padding:1px 0 1px 12px;border-inline-start:3px solid var(--amber)}
li+li{margin-top:8px}
.more{margin-top:8px}
li.unverified{border-inline-start-style:dashed;border-color:var(--edge)}
li.quiet{border-color:var(--line)}li.quiet b,li.quiet .by{font-weight:400;color:var(--ink-2)}
.by{color:var(--amber);font-weight:600}
.gain{display:block;font-size:13px;color:var(--ink-2)}
.check{display:inline-block;padding:0 7px;border:1px dashed var(--edge);border-radius:9px;font-size:12px;line-height:18px;color:var(--ink-2)}
.which{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin:6px 0 2px}
.which b{flex:0 0 100%;font-weight:600}
.chip{min-height:30px;padding:2px 11px;font:inherit;font-size:13px;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:15px;cursor:pointer;text-align:start}
.chip:hover{border-color:var(--jade);background:var(--sunk)}
.chip.none{color:var(--ink-2);border-style:dashed}
.buttons{display:flex;flex:none;flex-wrap:wrap;align-items:center;gap:8px;padding:12px 14px}
.btn{min-height:34px;padding:4px 14px;font:inherit;font-weight:550;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:8px;cursor:pointer}
.btn:hover{border-color:var(--edge)}
.btn.primary{color:var(--on-jade);background:var(--jade);border-color:var(--jade)}
.btn.quiet{margin-inline-start:auto;padding-inline:4px;font-size:13px;font-weight:400;color:var(--ink-2);background:none;border-color:transparent;text-decoration:underline;text-underline-offset:3px}
:focus-visible{outline:2px solid var(--jade);outline-offset:2px}
.small .sub,.small ul,.small .more,.small .title{display:none}
.small .item,.small .which{display:none}
@keyframes in{from{opacity:0;translate:0 8px}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
@media print{:host{display:none}}
`;
