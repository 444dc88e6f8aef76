import { describe, expect, test } from 'vitest';
import { textFor } from './passages.ts';
import { aUse } from './sample-catalogue.ts';
import { splitEnd, uses, writtenIn, type Segment } from './segment.ts';
import { stepNumbers } from './steps.ts';

const words: Segment = { kind: 'html', html: '<p>Appeler.</p>' };
const heading: Segment = { kind: 'heading', depth: 2, text: 'Prévenir' };

describe('uses', () => {
  test('components come outer before inner, in reading order', () => {
    const inner = aUse('Form', { id: 'demande' });
    const outer = aUse('Step', { role: 'ide' }, [words, inner]);
    const last = aUse('LossWindow', {});
    expect(uses([heading, outer, words, last])).toEqual([outer, inner, last]);
  });

  test('a text without components has none', () => {
    expect(uses([words, heading])).toEqual([]);
  });
});

describe('splitEnd', () => {
  const contact = aUse('Contact', { id: 'astreinte' });
  test.each<{ name: string; text: Segment[]; end: string; inside: Segment[] }>([
    {
      name: 'a comma behind a component is set apart',
      text: [{ kind: 'html', html: 'à ' }, contact, { kind: 'html', html: ',' }],
      inside: [{ kind: 'html', html: 'à ' }, contact, { kind: 'html', html: '' }],
      end: ',',
    },
    {
      name: 'a full stop behind words is, too',
      text: [{ kind: 'html', html: 'de vive voix.' }],
      inside: [{ kind: 'html', html: 'de vive voix' }],
      end: '.',
    },
    { name: 'words stay as they are', text: [words], inside: [words], end: '' },
    { name: 'a component at the end stays', text: [contact], inside: [contact], end: '' },
    { name: 'nothing has no end', text: [], inside: [], end: '' },
  ])('$name', ({ text, inside, end }) => {
    expect(splitEnd(text)).toEqual({ inside, end });
  });
});

describe('writtenIn', () => {
  test('words have their own line, or stand where the component in or before them does', () => {
    const step = aUse('Step', { role: 'ide' }, [{ kind: 'html', html: 'Sortir.' }]);
    const paragraph: Segment = { kind: 'html', html: '<p>Puis.</p>', line: 30 };
    expect(writtenIn([heading, step, words, paragraph])).toEqual([
      { words: 'Prévenir', line: 1, column: 1 },
      { words: 'Sortir.', line: 20, column: 5 },
      { words: '<p>Appeler.</p>', line: 20, column: 5 },
      { words: '<p>Puis.</p>', line: 30, column: 1 },
    ]);
  });
});

describe('stepNumbers', () => {
  test('steps and re-entries are counted through, wherever they stand', () => {
    const first = aUse('Step', { role: 'ide' });
    const second = aUse('Step', { role: 'cadre' });
    const third = aUse('Reentry', { form: 'demande', role: 'ide', method: 'scan' });
    const body = [
      first,
      heading,
      aUse('Only', { trigger: 'failure' }, [second]),
      aUse('Note', {}),
      third,
    ];
    expect([...stepNumbers(body)]).toEqual([
      [first, 1],
      [second, 2],
      [third, 3],
    ]);
  });

  test('notes, decisions and words have no number', () => {
    const decision = aUse('Decision', { role: 'cadre', alternate: 'ide', within: '30min' });
    expect(stepNumbers([words, aUse('Danger', {}, [words]), decision]).size).toBe(0);
  });
});

describe('textFor', () => {
  /** Words for some services, for a trigger, or both. */
  const only = (props: Parameters<typeof aUse<'Only'>>[1]) => aUse('Only', props, [words]);

  test.each<{ name: string; text: Segment[]; read: Segment[] }>([
    {
      name: 'what stands outside passages is for everybody',
      text: [heading, words],
      read: [heading, words],
    },
    {
      name: 'a passage for another service is left out',
      text: [only({ service: ['bloc'] })],
      read: [],
    },
    {
      name: 'a passage for the service no longer says so',
      text: [only({ service: ['medecine-a', 'bloc'] })],
      read: [words],
    },
    {
      name: 'a passage for a trigger stays one',
      text: [only({ trigger: 'failure' })],
      read: [only({ trigger: 'failure' })],
    },
    {
      name: 'a passage for the service and a trigger stays one for the trigger',
      text: [only({ trigger: 'failure', service: ['medecine-a'] })],
      read: [only({ trigger: 'failure' })],
    },
    {
      name: 'a passage for another service and a trigger is left out',
      text: [only({ trigger: 'failure', service: ['bloc'] })],
      read: [],
    },
    {
      name: 'and with it a heading that stood over nothing else',
      text: [heading, only({ service: ['bloc'] }), heading, words],
      read: [heading, words],
    },
    {
      name: 'passages are found inside a step as well',
      text: [
        aUse('Step', { role: 'ide' }, [
          only({ service: ['bloc'] }),
          only({ service: ['medecine-a'] }),
        ]),
      ],
      read: [aUse('Step', { role: 'ide' }, [words])],
    },
  ])('$name', ({ text, read }) => {
    expect(textFor('medecine-a', text)).toEqual(read);
  });
});
