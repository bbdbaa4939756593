const CRLF = '\r\n';
const MOST_OCTETS = 75;

/** The lines of an iCalendar file, folded and ended as RFC 5545 has it. */
export function icsText(lines: string[]): string {
  return lines.map(fold).join(CRLF) + CRLF;
}

/** A text value: the signs that mean something are escaped, control characters dropped. */
export function icsEscape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines are at most 75 octets, not characters: Chinese has three each. A character is never split. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > MOST_OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
