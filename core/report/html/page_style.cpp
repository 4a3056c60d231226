#include "core/report/html/page_style.h"

namespace docket::report {

std::string_view pageStyle() {
    return R"css(
:root { color-scheme: light dark; --base: #FFFFFF; --inset: #F4F5F7; --border: #D9DDE3; --text: #1B1F26; --text2: #434B57; --text3: #5C6572;
  --first: #2A5CAA; --second: #BB8717; --good: #0A6350; --look: #744B00; --act: #A3241B; --band: #E2EBF8; --flat: #DCF1EA; }
@media screen and (prefers-color-scheme: dark) {
  :root { --base: #22262C; --inset: #1A1D21; --border: #363C45; --text: #E3E6EA; --text2: #BAC1CA; --text3: #A1AAB5;
    --first: #86AEEF; --second: #ECB246; --good: #7CD3BB; --look: #EBC168; --act: #F5A097; --band: #2B3B55; --flat: #1D3A34; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1040px; background: var(--base); color: var(--text); font: 14px/1.5 sans-serif; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 36px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--border); font-size: 20px; }
p { margin: 8px 0; max-width: 76ch; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 20px; margin: 0; }
dt { color: var(--text3); }
dd { margin: 0; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 8px; margin: 12px 0; }
.tile { padding: 10px 14px; background: var(--inset); border: 1px solid var(--border); border-radius: 6px; break-inside: avoid; }
.tile p { margin: 0; }
.tile .name, .tile .basis { color: var(--text3); font-size: 12px; }
.tile .value { font-size: 22px; line-height: 1.3; overflow-wrap: anywhere; }
.tile .interval { color: var(--text2); }
.wide { overflow-x: auto; margin: 12px 0; }
table { border-collapse: collapse; font-size: 13px; }
caption { padding: 0 0 6px; text-align: left; font-weight: bold; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--border); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--text3); font-size: 12px; vertical-align: bottom; }
th.end, td.end { padding: 4px 0 4px 12px; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.end + th:not(.end), td.end + td:not(.end) { padding-left: 16px; }
tbody th, td { max-width: 44ch; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
figure { display: inline-block; margin: 12px 16px 12px 0; max-width: 100%; vertical-align: top; break-inside: avoid; }
figcaption { margin-bottom: 4px; font-weight: bold; font-size: 13px; }
figure svg { display: block; max-width: 100%; height: auto; }
details { margin: 4px 0; font-size: 13px; }
summary { color: var(--first); cursor: pointer; }
.good { color: var(--good); } .look { color: var(--look); } .act { color: var(--act); } .missing { color: var(--text3); }
p.missing, p.look, p.act { padding: 8px 12px; background: var(--inset); border-left: 3px solid currentColor; }
footer { margin-top: 40px; color: var(--text3); font-size: 12px; }
.ink-text.filled { fill: var(--text); } .ink-faint.filled { fill: var(--text3); } .ink-first.filled { fill: var(--first); } .ink-second.filled { fill: var(--second); }
.ink-band.filled { fill: var(--band); } .ink-flat.filled { fill: var(--flat); }
.ink-grid:not(.filled) { stroke: var(--border); } .ink-faint:not(.filled) { stroke: var(--text3); } .ink-first:not(.filled) { stroke: var(--first); }
.ink-second:not(.filled) { stroke: var(--second); } .ink-good:not(.filled) { stroke: var(--good); } .ink-look:not(.filled) { stroke: var(--act); }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2 { break-before: page; break-after: avoid; }
  h2.first { break-before: auto; }
  .wide { overflow: visible; }
  table { font-size: 9pt; }
  summary { display: none; }
}
)css";
}

}  // namespace docket::report
