/** What must never be published is found however it is typed, and what resembles it is left alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsIn, masked } from './findings.ts';
import { keyOf } from './social-security-number.ts';

const kindsIn = (text: string) => findingsIn(text).map(({ why }) => why);

const padded = (most: number, length: number, least = 1) =>
  fc.integer({ min: least, max: most }).map((each) => String(each).padStart(length, '0'));
const month = fc.oneof(padded(12, 2), padded(42, 2, 30), padded(99, 2, 50), fc.constant('20'));
const department = fc.oneof(padded(95, 2), fc.constantFrom('2A', '2B', '97', '98', '99'));

/** A social security number in the groups that it is printed in. */
const groups = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    padded(99, 2, 0),
    month,
    department,
    padded(990, 3),
    padded(999, 3),
  )
  .map((signs) => [...signs, String(keyOf(signs.join(''))).padStart(2, '0')]);

/** How people put spaces, dots and hyphens between the groups, and clerks small letters. */
const typed = fc.oneof(
  fc
    .tuple(groups, fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f', ' - ', '  '))
    .map(([each, sign]) => each.join(sign === ' - ' ? '-' : sign)),
  groups.map((each) => each.join(' ').toLowerCase()),
  groups.map((each) => `${each.slice(0, 6).join(' ')}/${each[6] ?? ''}`),
  groups.map((each) => [...each.join('')].join(' ')),
  fc
    .tuple(groups, fc.array(fc.constantFrom('', ' ', '.'), { minLength: 7, maxLength: 7 }))
    .map(([each, signs]) => each.map((group, at) => group + (signs[at] ?? '')).join('')),
);

const around = fc.constantFrom(
  '',
  'INS : ',
  'lit 12 ',
  'Poste 4211, ',
  'le 12/03/2026 ; ',
  'NIR',
  'n° ',
  '06 39 98 20 01 : ',
);

describe('a social security number', () => {
  test('is found in whatever groups it is typed, and never shown', () => {
    fc.assert(
      fc.property(around, typed, around, (before, number, after) => {
        const text = `${before}${number.trim()}, ${after}`;
        expect(kindsIn(text)).toContain('social-security-number');
        expect(kindsIn(masked(text))).not.toContain('social-security-number');
        const digits = number.replace(/\D/g, '');
        expect(masked(text).replace(/\D/g, '')).not.toContain(digits);
      }),
      { numRuns: 3000 },
    );
  });

  test('with a wrong key is a serial number', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 96 }), (each, off) => {
        const key = ((Number(each[6]) - 1 + off) % 97) + 1;
        const text = [...each.slice(0, 6), String(key).padStart(2, '0')].join(' ');
        expect(findingsIn(text)).toEqual([]);
      }),
    );
  });

  test.each(['00', '13', '19'])('of a month %s is a serial number', (each) => {
    const signs = `101${each}99999999`;
    expect(findingsIn(signs + String(keyOf(signs)).padStart(2, '0'))).toEqual([]);
  });

  test('within a longer number is none', () => {
    fc.assert(
      fc.property(groups, (each) => {
        const number = each.join('').replace(/2[AB]/, '75');
        const signs = number.slice(0, 13);
        const valid = signs + String(keyOf(signs)).padStart(2, '0');
        // Zeros begin no number of their own, and a key of three figures is none.
        expect(findingsIn(`0${valid}`)).toEqual([]);
        expect(findingsIn(`${valid}0`)).toEqual([]);
      }),
    );
  });
});

/** Sentences that wards write, with numbers of every kind in them. */
const number = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const two = padded(99, 2, 0);
const phone = fc
  .tuple(fc.constantFrom('01', '02', '06', '+33 2'), two, two, two, two)
  .map((each) => each.join(' '));
const calendarDay = fc
  .tuple(padded(28, 2), padded(12, 2), fc.integer({ min: 2020, max: 2030 }))
  .map(([day, of, year]) => `${day}/${of}/${String(year)}`);
const sentence = fc.oneof(
  phone.map((each) => `Appeler l'astreinte au ${each}.`),
  fc.tuple(phone, phone, phone).map((each) => `Numéros : ${each.join(' ')}`),
  fc.tuple(phone, phone, number(9999)).map((each) => each.join(', ') + '.'),
  calendarDay.map((each) => `Relu par Mme Durand le ${each}.`),
  fc.tuple(calendarDay, calendarDay).map(([a, b]) => `Du ${a} au ${b}, exercice de Médecine A.`),
  fc.array(number(450), { minLength: 1, maxLength: 12 }).map((each) => `Lits ${each.join(' ')}.`),
  fc.array(number(450), { minLength: 1, maxLength: 12 }).map((each) => `Lits ${each.join(', ')}.`),
  number(9999).map((each) => `Le mot de passe est dans l'enveloppe ; appeler le ${each}.`),
  number(9999).map((each) => `Bureau ${each}, code des bordereaux FB-0${each.slice(0, 1)}.`),
  fc.tuple(number(999), number(999), number(999)).map((each) => `SIRET ${each.join(' ')} 00012.`),
  fc.constant('Faire dire au patient son nom et sa date de naissance.'),
  fc.constant('Écrire à secretariat.cardiologie@ch-exemple.example.'),
);
const paragraph = fc
  .array(sentence, { minLength: 2, maxLength: 8 })
  .map((sentences) => sentences.join(' '));

test('a thousand clean paragraphs raise at most one false alarm', () => {
  const alarms = fc.sample(paragraph, 1000).filter((text) => findingsIn(text).length > 0);
  expect(alarms.length).toBeLessThanOrEqual(1);
});

describe('a password or access code', () => {
  test.each([
    ['Mot de passe : Valbrume35.', 'Mot de passe : •••••.'],
    ['mdp=1234', 'mdp=•••••'],
    ['password: hunter2', 'password: •••••'],
    ["Code d'accès : 1234", "Code d'accès : •••••"],
    ['Code d’accès du local : 4711B', 'Code d’accès du local : •••••'],
    ['Le mot de passe est Secours2026, à changer', 'Le mot de passe est •••••, à changer'],
    ['Compte et mot de passe : secours / Val35!', 'Compte et mot de passe : secours / •••••!'],
    ['Mot de passe : azerty', 'Mot de passe : •••••'],
    ['mot de passe : « Azerty »', 'mot de passe : « ••••• »'],
    [
      'Le mot de passe du poste autonome est « Secours2026 ».',
      'Le mot de passe du poste autonome est « ••••• ».',
    ],
    ['Mot de passe (poste rouge) : Sec2026', 'Mot de passe (poste rouge) : •••••'],
    ['mot de passe Valbrume35', 'mot de passe •••••'],
    ['The password for the PC is Winter-24', 'The password for the PC is •••••'],
    ['Door code: 12A45', 'Door code: •••••'],
    ['Digicode : 2580', 'Digicode : •••••'],
    ['Mot de passe : soleilVert', 'Mot de passe : •••••'],
    ['Le mot de passe est soleilVert', 'Le mot de passe est •••••'],
    ['Mot de passe du pc2024 : pc2024', 'Mot de passe du pc2024 : •••••'],
    ['passphrase: winter-24', 'passphrase: •••••'],
    ['passcode = 4711', 'passcode = •••••'],
    ['pwd=winter-24', 'pwd=•••••'],
    ['Access code: 4711', 'Access code: •••••'],
    ['PIN code: 4711', 'PIN code: •••••'],
    ['Code PIN : 4711', 'Code PIN : •••••'],
    ['Code secret : 4711', 'Code secret : •••••'],
    ['Clé Wi-Fi : Valbrume35', 'Clé Wi-Fi : •••••'],
    ["Clé d'API : sk_live_24", "Clé d'API : •••••"],
    ['API key: sk_live_24', 'API key: •••••'],
  ])('is found in %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  test.each([
    "Le mot de passe est dans l'enveloppe du coffre.",
    "Mot de passe : dans l'enveloppe, bureau B204",
    "Le mot de passe « administrateur » est dans l'enveloppe.",
    'Mot de passe : affiché au dos',
    'Mot de passe : aucun.',
    'Mot de passe rangé au coffre ; appeler le cadre : 4310',
    "Mot de passe : voir l'astreinte, 4200",
    'Mot de passe : 12 caractères au moins',
    'Le mot de passe est celui de Windows11',
    'Mot de passe BitLocker',
    'Mot de passe WPA2',
    'Mot de passe Windows11',
    'Mot de passe Office365',
    'Mot de passe : J+30',
    'Mot de passe : n°2 de la liste scellée',
    "Code d'accès : 24h/24",
    'Code de la porte : 2e tiroir',
    'Mot de passe : DPI-01-B',
    'code : FB-01',
    'Code postal : 35000',
    "Les codes et les clés ne s'écrivent pas ici.",
    'Password: see the envelope in the safe.',
    'The password is changed every month.',
  ])('is not given away by: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('a person', () => {
  test.each([
    ['jean.dupont@ch-exemple.example', 'j•••@•••.example'],
    ['Écrire à Élise-Martin2@chu.example.', 'Écrire à É•••@•••.example.'],
    ['martine1954@gmail.com', 'm•••@•••.com'],
    ['Mme DUPONT Marie, née le 12/03/1954', 'Mme DUPONT Marie, née le ••/••/••••'],
    ['DUPONT Marie (née le 3 mars 1954)', 'DUPONT Marie (née le ••/••/••••)'],
    [
      'Nom : Dupont, prénom : Marie, date de naissance : 12/03/2004',
      'Nom : Dupont, prénom : Marie, date de naissance : ••/••/••••',
    ],
    ['M. Jean Martin 12/03/1954', 'M. Jean Martin ••/••/••••'],
    ['Né le 12.03.1954 : DUPONT Marie', 'Né le ••/••/•••• : DUPONT Marie'],
    ['Mrs Ann Smith, born 1954-03-12', 'Mrs Ann Smith, born ••/••/••••'],
    ['Patient : Martin, 12/03/1954', 'Patient : Martin, ••/••/••••'],
  ])('is found in %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  test.each([
    'astreinte.dsi@ch-exemple.example',
    'contact@ch-exemple.example',
    'dupont@ch-exemple.example',
    'prenom.nom@ch-exemple.example',
    'labo1.garde@gmail.com',
    'labo1@gmail.com',
    'SpO2@95',
    'Relu par Mme Durand le 12/03/2026',
    'M. Martin, 12/03/2026',
    'M. Martin, 12/03/2026 (guide de 1998)',
    'Relu par Mme Durand. Patiente née le 12/03/1954',
    'Patiente née le 12/03/1954, sans nom',
    'Faire dire son nom et sa date de naissance, puis noter le 12/03/2026',
    'Guide Identitovigilance, 12/03/1998',
  ])('is not found in: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

test('two findings in one place are hidden once, by the longer', () => {
  expect(masked('Mot de passe : marie.dupont35@free.fr.')).toBe('Mot de passe : m•••@•••.fr.');
  expect(masked('Mot de passe : marie.dupont@free.fr!2')).toBe('Mot de passe : •••••');
});

test('a long text without anything of the kind is read in no time', () => {
  const text = '1 2 3 4 5 6 7 8 9 12 13 14 15 16 mot de passe '.repeat(20_000);
  const begun = performance.now();
  findingsIn(text);
  expect(performance.now() - begun).toBeLessThan(2000);
});
