import { expect, test } from 'vitest';
import { folded } from './plain-words.ts';
import { speaksOf, type Topic } from './topics.ts';

test.each<{ topic: Topic; speaks: string[]; silent: string[] }>([
  {
    topic: 'checking',
    speaks: [
      'Vérifier sur deux postes.',
      "Ouvrir un dossier et s'assurer de l'identité.",
      'Faire trois essais.',
      "Faire confirmer par l'imagerie qu'une demande lui parvient.",
      'Open a record and compare it.',
    ],
    silent: ["Noter l'heure du retour annoncé.", 'Write down the time.'],
  },
  {
    topic: 'collecting',
    speaks: ['Rassembler les bordereaux.', 'Recompter les feuilles.', 'Gather all sheets.'],
    silent: ['Lire le compte rendu.', 'Saisir le relevé de la nuit.', 'Enter the account.'],
  },
  {
    topic: 'paper',
    speaks: ['les pochettes', 'chaque bordereau', 'the forms'],
    silent: ["l'équipe", 'the platform'],
  },
  {
    topic: 'disposing',
    speaks: [
      'Mettre au bac de destruction confidentielle.',
      'Numériser les plans.',
      'Shred the lists, destroy the labels.',
    ],
    silent: ['Laisser les listes sur la table.', 'Leave the lists.'],
  },
  {
    topic: 'printed',
    speaks: ['toutes les impressions', 'la liste des présents', 'the printed plan'],
    silent: ['le chariot', 'the trolley'],
  },
  {
    topic: 'merging',
    speaks: [
      'Fusionner les deux identités.',
      'Remplacer le numéro provisoire.',
      'la table de correspondance',
      'Merge both records.',
    ],
    silent: ['Changer le bracelet.', 'Change the wristband.'],
  },
  {
    topic: 'reviewing',
    speaks: ["Fixer un retour d'expérience.", 'Faire le bilan de la panne.', 'Hold a debriefing.'],
    silent: ['Prélever le bilan du matin.', 'Retour à la normale.'],
  },
  {
    topic: 'treatment',
    speaks: ["Saisir d'abord les allergies.", "plan d'administration", 'Enter each medication.'],
    silent: [
      "Appeler l'administrateur de garde.",
      'Un avis médical.',
      'le nom du prescripteur',
      "la prescription d'imagerie",
    ],
  },
])('words about $topic', ({ topic, speaks, silent }) => {
  for (const words of speaks)
    expect([words, speaksOf(topic, folded(words))]).toEqual([words, true]);
  for (const words of silent)
    expect([words, speaksOf(topic, folded(words))]).toEqual([words, false]);
});
