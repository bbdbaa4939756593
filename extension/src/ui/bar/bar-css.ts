import { CARD_COLOURS } from '../card/card-css.ts';

const colours = Object.entries(CARD_COLOURS)
  .map(([name, value]) => `--${name}:${value};`)
  .join('');

/** Like the card's: px only, since `rem` would be the shop's. */
export const BAR_CSS = `
:host{all:initial;position:fixed;z-index:2147483647;inset:auto 0 16px;display:flex;justify-content:center;padding:0 12px;pointer-events:none;color-scheme:light dark;${colours}}
*{box-sizing:border-box}
.bar{display:grid;grid-template-columns:auto minmax(0,1fr) auto auto;align-items:center;gap:2px 10px;max-width:640px;padding:10px 8px 10px 14px;color:var(--ink);background:var(--card);
border:1px solid var(--line);border-radius:12px;box-shadow:0 8px 28px rgb(0 0 0/18%);pointer-events:auto;
font:14px/1.5 system-ui,-apple-system,"PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Microsoft YaHei",sans-serif;
font-variant-numeric:tabular-nums;text-align:start;overflow-wrap:anywhere;animation:in 180ms ease-out}
.mark{grid-row:1/3;width:20px;height:20px}
.bar:not(:has(.detail)) .mark{grid-row:1}
p{margin:0}
.text{font-weight:600}
.detail{grid-column:2;grid-row:2;font-size:13px;color:var(--ink-2)}
.btn{grid-row:1/3;grid-column:3;min-height:34px;padding:4px 14px;font:inherit;font-weight:550;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:8px;cursor:pointer;white-space:nowrap}
.btn:hover{background:var(--sunk)}
.icon{grid-row:1/3;grid-column:4;width:30px;height:30px;padding:0;color:var(--ink-2);background:none;border:0;border-radius:6px;font:16px/30px system-ui;cursor:pointer}
.icon:hover{background:var(--sunk)}
:focus-visible{outline:2px solid var(--jade);outline-offset:2px}
@media (max-width:520px){
.bar{grid-template-columns:auto minmax(0,1fr) auto;width:100%}
.mark,.bar:not(:has(.detail)) .mark{grid-row:1;align-self:start}
.detail{grid-column:2/4}
.btn{grid-row:3;grid-column:2/4;margin-top:6px}
.icon{grid-row:1;grid-column:3;align-self:start}
}
@keyframes in{from{opacity:0;translate:0 8px}}
@media (prefers-reduced-motion:reduce){.bar{animation:none}}
@media print{:host{display:none}}
`;
