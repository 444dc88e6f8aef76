import type { Extract } from '../../../schemas/extract.ts';
import type { Entry } from '../../domain/catalogue/catalogue.ts';
import { said, type Course, type Said } from '../../domain/course/courses.ts';
import { isOf, mentionsIn, type UseOf } from '../../domain/course/mentions.ts';
import { plainWords } from '../../domain/language/plain-words.ts';

/** Where an action of a course names an extract. */
export type ExtractInAction = Said & { use: UseOf<'Extract'>; action: NonNullable<Said['action']> };

/** Every extract that an action names, at the switch and while the application is down. */
export function extractsInActions(course: Course): ExtractInAction[] {
  return (['switch', 'degraded'] as const)
    .flatMap((phase) => said(course, phase, 'Extract'))
    .filter((each): each is ExtractInAction => each.action !== undefined);
}

/** Whether an action has the extract printed: it says so, or how many to print. */
export function isPrinted({ use, action }: ExtractInAction): boolean {
  return use.props.copies !== undefined || /imprim|print/i.test(plainWords(action.children));
}

/** Whether an action brings the extract before somebody's eyes, on paper or on a screen. */
export function isObtained(named: ExtractInAction, extract: Entry<Extract>): boolean {
  return isPrinted(named) || opens.test(plainWords(named.action.children)) || uses(named, extract);
}

const opens =
  /ouv(r|ert)|allum|affich|télécharg|consult|export|sur (l['’]écran|le poste)|à l['’]écran|open|switch on|display|download|on the screen|on screen/i;

/** Whether an action names where the extract lies or what it is printed on. */
function uses({ action }: ExtractInAction, { facts }: Entry<Extract>): boolean {
  const means = new Set([...facts.stores, ...facts.printPath]);
  return mentionsIn(action.children).some(
    (mention) =>
      (isOf(mention, 'Open') || isOf(mention, 'Resource')) && means.has(mention.use.props.id),
  );
}
