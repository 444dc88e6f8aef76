import type { Rule } from '../rule.ts';

/** Waivers. */
export interface WaiFacts {
  /** A waiver that does not hold. */
  'WAI-01':
    | { why: 'expired'; waived: string; until: string }
    | { why: 'too-long'; waived: string; until: string; latest: string }
    | { why: 'unused'; waived: string; where: string }
    | { why: 'never-waived'; waived: string };
}

export const waiRules = {
  'WAI-01': { severity: 'error', level: 1, from: 'A:L119' },
} as const satisfies Record<keyof WaiFacts, Rule>;
