import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { folded } from '../../domain/language/plain-words.ts';
import { isAbout, speaksOf } from '../../domain/language/topics.ts';
import type { UseOf } from '../../domain/course/mentions.ts';

/** Whether allergies or treatments are typed in: by the words, the place they go to, or the form's title. */
export function entersTreatment(use: UseOf<'Reentry'>, { forms }: Catalogue): boolean {
  const { form, into = '', method } = use.props;
  if (method !== 'enter') return false;
  const title = forms.get(form)?.facts.title ?? '';
  return isAbout('treatment', use) || speaksOf('treatment', folded(`${into} ${title}`));
}

/** Whether patients are admitted or identified, which comes before anything can be written about them. */
export function entersIdentity(use: UseOf<'Reentry'>, { forms }: Catalogue): boolean {
  const { form, into = '' } = use.props;
  const title = forms.get(form)?.facts.title ?? '';
  return speaksOf('identity', folded(`${into} ${title}`));
}
