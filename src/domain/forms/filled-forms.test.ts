import { expect, test } from 'vitest';
import type { Exchange } from '../../../schemas/exchange.ts';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aService,
  aUse,
  today,
} from '../catalogue/sample-catalogue.ts';
import { coursesOf } from '../course/courses.ts';
import { filledForms } from './filled-forms.ts';

/** A request that the ward sends to the laboratory, unless a case says otherwise. */
function anExchange(facts: Partial<Exchange>): Exchange {
  return {
    of: ['ward'],
    with: ['laboratory'],
    direction: 'sends',
    what: 'request',
    about: 'biology',
    content: ['patient-identity'],
    normally: 'application',
    by: 'runner',
    form: 'bio',
    ...facts,
  };
}

/** Who fills `bio` when both services are told so in a step and these are the exchanges. */
function fillers(words: string, exchanges: readonly Exchange[]): string[] {
  const form = aUse('Form', { id: 'bio' });
  const step = aUse('Step', { role: 'ide' }, [{ kind: 'html', html: words }, form]);
  const catalogue = {
    ...aCatalogue({
      services: [aService('laboratory'), aService('ward')],
      forms: [aForm('bio')],
      procedures: [aProcedure('DPI-01-D', {}, [step])],
    }),
    exchanges: new Map(
      exchanges.map((facts, index) => [
        String(index),
        { id: String(index), file: 'exchanges.yaml', spots: {}, facts },
      ]),
    ),
  };
  const filled = filledForms(coursesOf(catalogue, today), catalogue);
  return [...filled].filter(([, forms]) => forms.has('bio')).map(([service]) => service);
}

test.each<{ name: string; exchanges: Exchange[]; filled: string[] }>([
  {
    name: 'without any exchange, whoever is told to use a form fills it',
    exchanges: [],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'whoever receives it filled does not, as the sender says it',
    exchanges: [anExchange({})],
    filled: ['ward'],
  },
  {
    name: 'whoever receives it filled does not, as it says itself',
    exchanges: [anExchange({ of: ['laboratory'], with: ['ward'], direction: 'receives' })],
    filled: ['ward'],
  },
  {
    name: 'nor does whoever receives an answer on it, through the tube',
    exchanges: [anExchange({ what: 'result', by: 'pneumatic' })],
    filled: ['ward'],
  },
  {
    name: 'whoever receives it and sends it too fills it',
    exchanges: [
      anExchange({}),
      anExchange({ of: ['laboratory'], with: ['ward'], what: 'result', by: 'pneumatic' }),
    ],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'what is told over the telephone is written by whoever hears it',
    exchanges: [anExchange({ by: 'phone' })],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'an exchange by another form says nothing of this one',
    exchanges: [anExchange({ form: 'other' }), anExchange({ form: undefined })],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'what comes from outside arrives filled',
    exchanges: [
      anExchange({ of: ['laboratory'], with: undefined, outside: 'SAMU', direction: 'receives' }),
    ],
    filled: ['ward'],
  },
])('$name', ({ exchanges, filled }) => {
  expect(fillers('Écrire sur ', exchanges)).toEqual(filled);
});

const comesWithPatient = anExchange({ what: 'handover', by: 'in-person' });

test.each<{ name: string; words: string; exchanges: Exchange[]; filled: string[] }>([
  {
    name: 'what comes with a patient is continued by whoever writes on it',
    words: 'Écrire la suite sur ',
    exchanges: [comesWithPatient],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'what comes with a patient and as a request is continued too',
    words: 'Écrire la suite sur ',
    exchanges: [comesWithPatient, anExchange({})],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'what comes with a patient is not continued by whoever reads it',
    words: 'Lire la ',
    exchanges: [comesWithPatient],
    filled: [],
  },
  {
    name: 'whoever receives it and is told to take one needs it blank',
    words: 'Remplir une ',
    exchanges: [anExchange({})],
    filled: ['laboratory', 'ward'],
  },
  {
    name: 'whoever is only told to compare it needs none, whatever the exchanges say',
    words: 'Comparer le tube à sa ',
    exchanges: [],
    filled: [],
  },
  {
    name: 'what nobody knows is done with it counts as filled',
    words: 'Une feuille par patient : ',
    exchanges: [],
    filled: ['laboratory', 'ward'],
  },
])('$name', ({ words, exchanges, filled }) => {
  expect(fillers(words, exchanges)).toEqual(filled);
});
