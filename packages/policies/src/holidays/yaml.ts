type Year = { year: string; off: string[]; working: string[] };
type From = { package: string; licence: string; notice: string; seen: string };

/** The text of data/holidays/cn.yaml: one line a day, so that a diff shows which one changed. */
export function holidaysYaml(from: From, years: Year[]): string {
  const known = years.map(({ year }) => year);
  return `# Taken by src/holidays/take.ts, not written by hand. When the State Council announces a new year (mostly in November),
# take it again. Days off are those of the notices, weekends within them too; other weekends are not listed.
region: CN
source:
  what: 国务院办公厅关于部分节假日安排的通知
  package: "${from.package}"
  licence: ${from.licence}
  notice: ${from.notice}
  seen: ${from.seen}
firstYear: ${known[0]}
lastKnownYear: ${known.at(-1)}
years:
${years.map(yearYaml).join('')}`;
}

function yearYaml({ year, off, working }: Year): string {
  return `  "${year}":\n    off:\n${list(off)}    working:\n${list(working)}`;
}

function list(days: string[]): string {
  return days.map((day) => `      - ${day}\n`).join('');
}
