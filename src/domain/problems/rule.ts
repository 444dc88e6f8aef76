export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a rule says of itself in its table; its words stand in `src/i18n/messages/`, its page beside its check. */
export interface Rule {
  /** What it counts as, unless a problem says that it is milder. */
  severity: Severity;
  /** The level from which it counts; above the establishment's own it only informs. */
  level: 1 | 2 | 3;
  /** Where it comes from: a line of the ANAP method (`A:`), of the vendor's continuity plan (`Y:`), or another source. */
  from: string;
}
