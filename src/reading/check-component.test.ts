import { describe, expect, test } from 'vitest';
import { problemsIn, type TextCase } from './sample-text.ts';

const step = (text: string) => `<Step role="ide">${text}</Step>`;

describe('a tag that is not ours is refused', () => {
  test.each<TextCase>([
    {
      name: 'a misspelt one',
      text: '<Stpe role="ide">a</Stpe>',
      problems: ['1:1 CNT-07 Stpe unknown Step'],
    },
    {
      name: 'one in small letters',
      text: '<step role="ide">a</step>',
      problems: ['1:1 CNT-07 step unknown Step'],
    },
    { name: 'one in capitals', text: '<NOTE>a</NOTE>', problems: ['1:1 CNT-07 NOTE unknown Note'] },
    {
      name: 'one in French',
      text: '<Attention>a</Attention>',
      problems: ['1:1 CNT-07 Attention unknown'],
    },
    { name: 'one of its own', text: '<Xyzzyx />', problems: ['1:1 CNT-07 Xyzzyx unknown'] },
    {
      name: 'one with a dot',
      text: '<Note.Title>a</Note.Title>',
      problems: ['1:1 CNT-07 Note.Title unknown'],
    },
    { name: 'one with a colon', text: '<svg:use />', problems: ['1:1 CNT-07 svg:use unknown'] },
    { name: 'one without a name', text: '<>a</>', problems: ['1:1 CNT-07 unknown'] },
    {
      name: 'one called as the language calls its own',
      text: '<constructor />',
      problems: ['1:1 CNT-07 constructor unknown'],
    },
    { name: 'another one', text: '<__proto__ />', problems: ['1:1 CNT-07 __proto__ unknown'] },
    { name: 'bold in HTML', text: 'a <b>c</b>', problems: ['1:3 CNT-07 b unknown'] },
    { name: 'a line break in HTML', text: 'a<br/>b', problems: ['1:2 CNT-07 br unknown'] },
    { name: 'a block in HTML', text: '<div>a</div>', problems: ['1:1 CNT-07 div unknown'] },
    {
      name: 'a table in HTML',
      text: '<table><tr><td>a</td></tr></table>',
      problems: ['1:1 CNT-07 table unknown', '1:8 CNT-07 tr unknown', '1:12 CNT-07 td unknown'],
    },
    {
      name: 'a script',
      text: '<script>alert(1)</script>',
      problems: ['1:1 CNT-07 script unknown'],
    },
    {
      name: 'a script from elsewhere',
      text: '<script src="https://a.example/b.js" />',
      problems: ['1:1 CNT-07 script unknown'],
    },
    { name: 'a style', text: '<style>a</style>', problems: ['1:1 CNT-07 style unknown'] },
    {
      name: 'a picture with a handler',
      text: '<img src="x" onerror="alert(1)" />',
      problems: ['1:1 CNT-07 img unknown'],
    },
    {
      name: 'a page in the page',
      text: '<iframe src="file:///etc/passwd" />',
      problems: ['1:1 CNT-07 iframe unknown'],
    },
    {
      name: 'what stands in it is not said to be misplaced',
      text: `<Stpe role="ide">Un <Form id="a" /></Stpe>`,
      problems: ['1:1 CNT-07 Stpe unknown Step'],
    },
    {
      name: 'what is wrong in it is named as well',
      text: '<div><Note colour="red">a</Note></div>',
      problems: ['1:1 CNT-07 div unknown', '1:6 CNT-08 Note colour unknown'],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });
});

describe('a tag stands where it may', () => {
  test.each<TextCase>([
    {
      name: 'a form is named in a sentence',
      text: '<Form id="a" />',
      problems: ['1:1 CNT-07 Form misplaced procedure'],
    },
    {
      name: 'a contact is named in a sentence',
      text: '<Contact id="a" />',
      problems: ['1:1 CNT-07 Contact misplaced procedure'],
    },
    {
      name: 'a step does not stand in a step',
      text: '<Step role="ide"><Step role="ide">a</Step></Step>',
      problems: ['1:18 CNT-07 Step misplaced Step'],
    },
    {
      name: 'a step does not stand in a note',
      text: '<Note>\n\n<Step role="ide">a</Step>\n\n</Note>',
      problems: ['3:1 CNT-07 Step misplaced Note'],
    },
    {
      name: 'a step does not stand in a list',
      text: '- <Step role="ide">a</Step>',
      problems: ['1:3 CNT-07 Step misplaced sentence'],
    },
    {
      name: 'a step does not stand in a sentence',
      text: 'a <Step role="ide">b</Step>',
      problems: ['1:3 CNT-07 Step misplaced sentence'],
    },
    {
      name: 'a step does not stand in a table',
      text: '| a |\n| - |\n| <Step role="ide">b</Step> |',
      problems: ['3:3 CNT-07 Step misplaced sentence'],
    },
    {
      name: 'a condition does not stand in a step',
      text: step('<Condition>a</Condition>'),
      problems: ['1:18 CNT-07 Condition misplaced Step'],
    },
    {
      name: 'a decision does not stand in a step',
      text: step('<LossWindow />'),
      problems: ['1:18 CNT-07 LossWindow misplaced Step'],
    },
    {
      name: 'a passage does not stand in a passage',
      text: '<Only trigger="failure">\n\n<Only trigger="failure">\n\na\n\n</Only>\n\n</Only>',
      problems: ['3:1 CNT-07 Only misplaced Only'],
    },
    {
      name: 'a form is not named directly in a passage',
      text: '<Only trigger="failure">\n\n<Form id="a" />\n\n</Only>',
      problems: ['3:1 CNT-07 Form misplaced Only'],
    },
    {
      name: 'nothing stands in a heading',
      text: '## Prendre <Form id="a" />',
      problems: ['1:12 CNT-07 Form misplaced heading'],
    },
    {
      name: 'a field of a form stands in no procedure',
      text: '<Field label="a" />',
      problems: ['1:1 CNT-07 Field misplaced procedure'],
    },
    {
      name: 'an identity stands in no procedure',
      text: '<Identity />',
      problems: ['1:1 CNT-07 Identity misplaced procedure'],
    },
    {
      name: 'what is wrong with its attributes is named as well',
      text: '<Form id="A" />',
      problems: ['1:1 CNT-07 Form misplaced procedure', '1:1 CNT-08 Form id wrong A id'],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test.each<TextCase>([
    {
      name: 'a step stands in no form',
      text: step('a'),
      problems: ['1:1 CNT-07 Step misplaced form'],
    },
    {
      name: 'a condition stands in no form',
      text: '<Condition>a</Condition>',
      problems: ['1:1 CNT-07 Condition misplaced form'],
    },
    {
      name: 'a field stands in no instructions',
      text: '<Instructions>\n\n<Field label="a" />\n\n</Instructions>',
      problems: ['3:1 CNT-07 Field misplaced Instructions'],
    },
    {
      name: 'a zone stands in no zone',
      text: '<Zone title="a">\n\n<Zone title="b">\n\nc\n\n</Zone>\n\n</Zone>',
      problems: ['3:1 CNT-07 Zone misplaced Zone'],
    },
    {
      name: 'a contact does not stand directly in a zone',
      text: '<Zone title="a">\n\n<Contact id="b" />\n\n</Zone>',
      problems: ['3:1 CNT-07 Contact misplaced Zone'],
    },
  ])('in a form, $name', ({ text, problems }) => {
    expect(problemsIn(text, 'form')).toEqual(problems);
  });

  test.each([
    { name: 'in a step', text: step('Prendre <Form id="a" />.') },
    { name: 'alone in a step', text: '<Step role="ide">\n\n<Form id="a" />\n\n</Step>' },
    { name: 'in a list of a step', text: '<Step role="ide">\n\n- <Form id="a" />\n\n</Step>' },
    {
      name: 'in a list of a passage of a step',
      text: '<Step role="ide">\n\n<Only service="a">\n\n- <Form id="a" />\n\n</Only>\n\n</Step>',
    },
    { name: 'in a sentence of the text', text: 'Prendre <Form id="a" />.' },
    { name: 'in bold letters', text: '**Prendre <Form id="a" />.**' },
    { name: 'in a table', text: '| a |\n| - |\n| <Form id="a" /> |' },
    {
      name: 'in words that are told',
      text: step('<Tell audience="it" by="phone">un <Form id="a" /></Tell>'),
    },
    { name: 'in a note', text: '<Note>Voir <Form id="a" />.</Note>' },
    {
      name: 'in a decision',
      text: '<Decision role="a" alternate="b" within="1h">Avec <Form id="a" />.</Decision>',
    },
    { name: 'in a re-entry', text: '<Reentry form="a" role="b">Avec <Form id="a" />.</Reentry>' },
  ])('a form is named $name', ({ text }) => {
    expect(problemsIn(text)).toEqual([]);
  });

  test.each([
    { name: 'a danger before a step', text: '<Danger>a</Danger>\n\n<Step role="ide">b</Step>' },
    {
      name: 'a caution in a step',
      text: '<Step role="ide">\n\na\n\n<Caution>b</Caution>\n\n</Step>',
    },
    {
      name: 'steps in a passage',
      text: '<Only trigger="failure">\n\n<Step role="ide">a</Step>\n\n</Only>',
    },
    {
      name: 'a heading in a passage',
      text: '## a\n\n<Only trigger="failure">\n\n### b\n\n</Only>',
    },
    { name: 'a loss window', text: '<LossWindow />' },
  ])('so may $name', ({ text }) => {
    expect(problemsIn(text)).toEqual([]);
  });

  test('a form has its own tags', () => {
    const text =
      '<Instructions>\n\n1. a\n\n</Instructions>\n\n<Identity />\n\n<Zone title="b">\n\n<Field label="c" />\n\n<Boxes label="d" options="e | f" />\n\n</Zone>\n\n<Grid columns="g | h" rows="3" />';
    expect(problemsIn(text, 'form')).toEqual([]);
  });
});

describe('the attributes of a tag are checked', () => {
  test.each<TextCase>([
    { name: 'a missing one', text: '<Step>a</Step>', problems: ['1:1 CNT-08 Step role missing'] },
    {
      name: 'several missing',
      text: '<Decision>a</Decision>',
      problems: [
        '1:1 CNT-08 Decision alternate missing',
        '1:1 CNT-08 Decision role missing',
        '1:1 CNT-08 Decision within missing',
      ],
    },
    {
      name: 'an unknown one',
      text: '<Step role="ide" colour="red">a</Step>',
      problems: ['1:1 CNT-08 Step colour unknown'],
    },
    {
      name: 'a misspelt one',
      text: '<Step rol="ide">a</Step>',
      problems: ['1:1 CNT-08 Step rol unknown role', '1:1 CNT-08 Step role missing'],
    },
    {
      name: 'one in capitals',
      text: '<Step role="ide" At="H+1">a</Step>',
      problems: ['1:1 CNT-08 Step At unknown at'],
    },
    {
      name: 'one twice',
      text: '<Step role="ide" role="cadre">a</Step>',
      problems: ['1:1 CNT-08 Step role repeated'],
    },
    {
      name: 'a wrong value',
      text: '<Step role="IDE">a</Step>',
      problems: ['1:1 CNT-08 Step role wrong IDE id'],
    },
    {
      name: 'an empty value',
      text: '<Step role="">a</Step>',
      problems: ['1:1 CNT-08 Step role wrong id'],
    },
    {
      name: 'one without a value',
      text: '<Step role>a</Step>',
      problems: ['1:1 CNT-08 Step role wrong id'],
    },
    {
      name: 'a word of no list',
      text: '<Only trigger="panne">\n\na\n\n</Only>',
      problems: ['1:1 CNT-08 Only trigger wrong panne scheduled failure'],
    },
    {
      name: 'a service by its name among several',
      text: '<Only service="bloc, Urgences">\n\na\n\n</Only>',
      problems: ['1:1 CNT-08 Only service wrong bloc, Urgences id'],
    },
    {
      name: 'a moment in words',
      text: '<Step role="ide" at="demain">a</Step>',
      problems: ['1:1 CNT-08 Step at wrong demain offset'],
    },
    {
      name: 'a handler',
      text: '<Note onclick="alert(1)">a</Note>',
      problems: ['1:1 CNT-08 Note onclick unknown'],
    },
    {
      name: 'a style',
      text: '<Note style="color: red">a</Note>',
      problems: ['1:1 CNT-08 Note style unknown'],
    },
    {
      name: 'a name of the language',
      text: '<Note constructor="a">b</Note>',
      problems: ['1:1 CNT-08 Note constructor unknown'],
    },
    {
      name: 'another one',
      text: '<Note __proto__="a">b</Note>',
      problems: ['1:1 CNT-08 Note __proto__ unknown'],
    },
    {
      name: 'several faults in one tag',
      text: '<Step role="A" at="b" c="d">e</Step>',
      problems: [
        '1:1 CNT-08 Step at wrong b offset',
        '1:1 CNT-08 Step c unknown',
        '1:1 CNT-08 Step role wrong A id',
      ],
    },
    {
      name: 'the second of two tags',
      text: `${step('a')}\n\n<Step>b</Step>`,
      problems: ['3:1 CNT-08 Step role missing'],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test.each<TextCase>([
    { name: 'a step', text: '<Step role="ide"></Step>', problems: ['1:1 CNT-07 Step empty'] },
    {
      name: 'a step that closes itself',
      text: '<Step role="ide" />',
      problems: ['1:1 CNT-07 Step empty'],
    },
    { name: 'a note of spaces', text: '<Note> </Note>', problems: ['1:1 CNT-07 Note empty'] },
    {
      name: 'a note of blank lines',
      text: '<Note>\n\n</Note>',
      problems: ['1:1 CNT-07 Note empty'],
    },
    {
      name: 'words that are told to somebody',
      text: 'a <Tell audience="it" by="phone"></Tell>',
      problems: ['1:3 CNT-07 Tell empty'],
    },
  ])('$name must not be empty', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test.each<TextCase>([
    { name: 'a form', text: 'a <Form id="b">c</Form>', problems: ['1:3 CNT-07 Form not-empty'] },
    {
      name: 'a loss window',
      text: '<LossWindow>a</LossWindow>',
      problems: ['1:1 CNT-07 LossWindow not-empty'],
    },
  ])('$name must be empty', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });
});
