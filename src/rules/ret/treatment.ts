import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { UseOf } from '../../domain/course/mentions.ts';
import { folded, foldedWords } from '../../domain/language/plain-words.ts';
import { speaksOf } from '../../domain/language/topics.ts';

/**
 * Whether allergies or treatments are typed in, by the place they go to, the form's title or the words of
 * the re-entry; not by a sentence that says where they are entered instead, or that they are there already.
 */
export function entersTreatment(use: UseOf<'Reentry'>, { forms }: Catalogue): boolean {
  const { form, into = '', method } = use.props;
  if (method !== 'enter') return false;
  const title = forms.get(form)?.facts.title ?? '';
  return [into, title].some((words) => speaksOf('treatment', folded(words))) || asksFor(use);
}

function asksFor(use: UseOf<'Reentry'>): boolean {
  return foldedWords(use)
    .split(/[.;]/)
    .some((sentence) => speaksOf('treatment', sentence) && !elsewhere.test(sentence));
}

const elsewhere =
  /\b(deja|pas|jamais|sans|hors|sauf|se (ressaisi|saisi|repren)|est (ressaisi|saisi)|sont (ressaisi|saisi)|already|not|never|without|except|elsewhere|is entered|are entered)/;

/** Whether patients are admitted or identified, which comes before anything can be written about them. */
export function entersIdentity(use: UseOf<'Reentry'>, { forms }: Catalogue): boolean {
  const { form, into = '' } = use.props;
  const title = forms.get(form)?.facts.title ?? '';
  return [into, title].some((words) => speaksOf('identity', folded(words)));
}
