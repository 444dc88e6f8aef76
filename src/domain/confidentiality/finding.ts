/** A passage that must not be published: what it is, where it stands, and how it may be shown. */
export interface Finding {
  why: 'social-security-number' | 'email' | 'password' | 'birth-date';
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** The passage as a report may show it, with all that matters hidden. */
  masked: string;
}
