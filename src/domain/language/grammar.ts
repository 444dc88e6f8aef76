import { english } from './english.ts';
import { french } from './french.ts';

/** The languages that procedures are written in. */
export type Tongue = 'fr' | 'en';

/** What can be told from the words of a step alone. Where a sentence can be read in two ways, nothing is claimed. */
export interface Grammar {
  /** Whether a sentence begins with somebody or something, and asks for nothing: « L'infirmière appelle… », “The nurse…”. */
  isStatement: (sentence: string) => boolean;
  /** Whether it surely asks for something to be done: « Imprimer la liste. », but not « Imprimer deux fois mélange… ». */
  isPlainOrder: (sentence: string) => boolean;
  /** Whether it, or a part of it, is for one case only: « sinon, … », “if not, …”. */
  isForOneCase: (part: string) => boolean;
  /** The verbs of the orders in a part of a sentence, in reading order. */
  ordersIn: (part: string) => string[];
  /** The verbs of all the orders in a sentence, and some that are none: a quick look before a close one. */
  mayOrder: (sentence: string) => string[];
  /** Whether a verb only puts down or looks over what was just done. */
  isRecording: (verb: string) => boolean;
  /** The condition that stands behind the one order of a part of a sentence: « si l'examen est urgent ». */
  conditionBehind: (part: string) => string | undefined;
}

export function grammarOf(tongue: Tongue): Grammar {
  return { fr: french, en: english }[tongue];
}
