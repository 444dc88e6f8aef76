/** What every rule says of itself in the table; its words stand in `src/i18n/`. */
interface Rule {
  severity: 'error' | 'warning' | 'info';
  /** The level from which it counts; above the establishment's own it only informs. */
  level: 1 | 2 | 3;
}

/** Rule ids are printed, searched for and bookmarked: add freely, retire with care, never rename. */
export const rules = {
  'CNT-01': { severity: 'error', level: 1 },
  'CNT-02': { severity: 'error', level: 1 },
  'CNT-03': { severity: 'error', level: 1 },
  'CNT-04': { severity: 'error', level: 1 },
  'CNT-05': { severity: 'error', level: 1 },
  'CNT-06': { severity: 'error', level: 1 },
  'CNT-07': { severity: 'error', level: 1 },
  'CNT-08': { severity: 'error', level: 1 },
  'CNT-09': { severity: 'error', level: 1 },
  'CNT-10': { severity: 'error', level: 1 },
  'COV-01': { severity: 'error', level: 1 },
  'COV-02': { severity: 'error', level: 1 },
  'COV-03': { severity: 'error', level: 1 },
  'COV-04': { severity: 'error', level: 1 },
  'COV-05': { severity: 'error', level: 1 },
  'REF-01': { severity: 'error', level: 1 },
  'REF-07': { severity: 'error', level: 1 },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
