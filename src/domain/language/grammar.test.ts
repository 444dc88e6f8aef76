/** What single sentences are taken for; how often that is right, the rules on steps are judged by. */
import { expect, test } from 'vitest';
import { grammarOf, type Tongue } from './grammar.ts';

test.each<[Tongue, sentence: string, isStatement: boolean]>([
  ['en', 'The nurse prints the list.', true],
  ['en', 'Patients must be told.', true],
  ['en', 'When the nurse is away the list is kept.', false],
  ['en', 'Print the list.', false],
  ['en', 'Do not print the list.', false],
  ['en', 'The list, then print it.', false],
  ['fr', "L'infirmière imprime la liste.", true],
  ['fr', 'Impression de la liste.', true],
  ['fr', 'Quand la liste est là, elle est gardée.', false],
  ['fr', 'Ne rien imprimer.', false],
  ['fr', 'Feuille en main, relire chaque soin.', false],
  ['fr', 'Brancarder le patient.', false],
  ['fr', 'Fermeture de la session.', true],
])('%s: “%s” is a statement: %s', (tongue, sentence, isStatement) => {
  expect(grammarOf(tongue).isStatement(sentence)).toBe(isStatement);
});

test.each<[Tongue, sentence: string, isOrder: boolean]>([
  ['en', 'Print the list.', true],
  ['en', 'Print quality is poor.', false],
  ['en', 'See the list.', false],
  ['fr', 'Imprimer la liste.', true],
  ['fr', 'Imprimez la liste.', true],
  ['fr', 'Voir la liste.', false],
  ['fr', 'Imprimer deux fois mélange les listes.', false],
  ['fr', 'Imprimer deux fois fabrique un doublon.', false],
  ['fr', 'Imprimer la liste coûterait une heure.', false],
  ['fr', 'Imprimer la liste en gardant les noms.', true],
])('%s: “%s” is surely an order: %s', (tongue, sentence, isOrder) => {
  expect(grammarOf(tongue).isPlainOrder(sentence)).toBe(isOrder);
});

test.each<[Tongue, part: string, orders: string[]]>([
  ['en', 'Ask the nurse to print and sign the list, then call the ward', ['ask', 'call']],
  ['en', 'Take the list, labels, tubes and print the plan', ['take', 'print']],
  [
    'fr',
    "Demander d'imprimer et de signer la liste, puis appeler le service",
    ['demander', 'appeler'],
  ],
  ['fr', 'Faire imprimer et signer la liste', ['faire']],
  ['fr', 'Prendre la liste et la relire', ['prendre', 'relire']],
  ['fr', 'Prendre la liste (appeler le cadre)', ['prendre']],
  ['fr', 'Dire « appeler, attendre »', ['dire']],
])('%s: the orders in “%s”', (tongue, part, orders) => {
  expect(grammarOf(tongue).ordersIn(part)).toEqual(orders);
});

test.each<[Tongue, part: string, condition: string | undefined]>([
  ['en', 'Call the ward if the test is urgent', 'if the test is urgent'],
  ['en', 'Call the ward and print the list if the test is urgent', undefined],
  ['en', 'Check if the test is urgent', undefined],
  ['en', 'Ask the ward if the test is urgent', undefined],
  ['en', 'Call the ward if possible before noon', undefined],
  ['en', 'Call the ward only if the test is urgent', undefined],
  ['en', 'Call the ward that answers if the test is urgent', undefined],
  ['en', 'Call the ward if urgent', undefined],
  ['fr', "Appeler le service si l'examen est urgent", "si l'examen est urgent"],
  ['fr', "Appeler le service et attendre si l'examen est urgent", undefined],
  ['fr', "Vérifier si l'examen est urgent", undefined],
  ['fr', "Demander au service si l'examen est urgent", undefined],
  ['fr', 'Appeler le service si possible avant midi', undefined],
  ['fr', "Appeler le service même si l'examen est urgent", undefined],
  ['fr', "Appeler le service qui répond si l'examen est urgent", undefined],
  ['fr', "Appeler le service si l'examen est urgent, puis attendre", undefined],
  ['fr', 'Appeler le service si urgent', undefined],
])('%s: the condition behind “%s” is %s', (tongue, part, condition) => {
  expect(grammarOf(tongue).conditionBehind(part)).toBe(condition);
});
