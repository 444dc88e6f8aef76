import { expect, test } from 'vitest';
import { languages, messageOf } from '../../i18n/messages.ts';
import { namesIn } from '../../i18n/names.ts';
import { problemsWith, withPassage } from '../sample-hospital.ts';

const number = '    - { value: "02 61 91 39 13", kind: analog, dependsOn: [telephones-rouges] }';

/** What the rule says when IT on call has one number that depends on these, and the network fails twice. */
function messages(dependsOn: string, secondScenario: string): string[] {
  const changed = withPassage(
    'contacts.yaml',
    number,
    `    - { value: "4213", kind: ip, dependsOn: [${dependsOn}] }`,
  );
  const problems = problemsWith({ ...changed, 'scenarios/autre.yaml': secondScenario });
  return problems
    .filter(({ rule }) => rule === 'CON-04')
    .flatMap((problem) =>
      languages.map((language) => messageOf(problem, language, namesIn(undefined)).message),
    );
}

/** The network of the example hospital fails again, for these services. */
const again = (services: string) => `title: Le réseau est coupé encore une fois
description: Les écrans se figent.
cause: network
extent: partial
layer: access
trigger: failure
applications: [dpi]
failed: [lan]
noLongerWorks: [Le DPI.]
stillWorks: [Les téléphones rouges.]
services: [${services}]
`;

test('several scenarios are one problem, with the first of them and what has failed', () => {
  const [french, english] = messages('telephones-ip', again('laboratoire'));
  expect(french).toContain('« autre » et dans 1 autre, car « lan » est arrêté');
  expect(english).toContain('“autre” and in 1 other, because “lan” is down');
});

test('a scenario that hits no service of a hospital does not need its people on call', () => {
  const [french] = messages('telephones-ip', again('nulle-part'));
  expect(french).not.toContain('autre');
});

test('a number that needs nothing is believed', () => {
  expect(messages('', again('laboratoire'))).toEqual([]);
});

test('nor does one of an application that none of its services uses', () => {
  const meals = again('laboratoire').replace('applications: [dpi]', 'applications: [repas]');
  const [french] = messages('telephones-ip', meals);
  expect(french).not.toContain('autre');
});

test('one who is on call and the vendor too is missed for both', () => {
  const vendor = withPassage('applications/dpi.yaml', 'editeur-dpi', 'informatique');
  const problems = problemsWith({
    ...vendor,
    ...withPassage('contacts.yaml', number, number.replace('telephones-rouges', 'telephones-ip')),
  });
  expect(problems.flatMap((each) => (each.rule === 'CON-04' ? each.facts.why : []))).toEqual([
    'on-call',
    'vendor',
  ]);
});
