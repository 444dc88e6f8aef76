import type { Finding } from './finding.ts';
import { passwordsIn } from './passwords.ts';
import { birthDatesIn, personalAddressesIn } from './persons.ts';
import { socialSecurityNumbersIn } from './social-security-number.ts';

/** All that must not be published in a text: patients' identities, private addresses, secrets. */
export function findingsIn(text: string): Finding[] {
  // Nearly every text ends at these tests, which cost a fraction of what they spare.
  return [
    ...socialSecurityNumbersIn(text),
    ...(text.includes('@') ? personalAddressesIn(text) : []),
    ...(secretNamed.test(text) ? passwordsIn(text) : []),
    ...(birthNamed.test(text) && /(?:19|20)\d\d/.test(text) ? birthDatesIn(text) : []),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const secretNamed =
  /mots?\s+de\s+passe|mdp|pass(?:w|phrase|code)|pwd|digicode|code\s+(?:[pscw]|d['’ ]|de )|(?:access|door|entry|safe|unlock|pin|gate)\s+code|cl[ée]\s+(?:w|d['’]a)|api\s+key/i;
const birthNamed = /n[ée]+e?(?:\(e\))?\s+le|born|birth|naissance|DDN|DOB|19\d\d/i;

/** A text with all of that hidden, for whatever shows what somebody typed. */
export function masked(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end, masked: instead } of findingsIn(text)) {
    if (start < from) continue;
    shown += text.slice(from, start) + instead;
    from = end;
  }
  return shown + text.slice(from);
}
