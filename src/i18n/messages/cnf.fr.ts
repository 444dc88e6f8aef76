import type { CnfFacts } from '../../domain/problems/families/cnf.ts';
import type { MessagesOf } from '../messages.ts';

export const cnfFr: MessagesOf<CnfFacts> = {
  'CNF-03': ({ why, masked }) => ({
    message: `Ce passage contient ${saidFr[why]} : \`${masked}\`.`,
    hint: hintsFr[why],
  }),
};

const saidFr = {
  'social-security-number': "un numéro de sécurité sociale (l'identité nationale de santé)",
  email: "l'adresse électronique d'une personne",
  password: "un mot de passe ou un code d'accès",
  'birth-date': 'un nom et une date de naissance',
};

const forgetFr =
  "Le supprimer, puis prévenir le délégué à la protection des données : il reste dans l'historique du dépôt.";
const hintsFr = {
  'social-security-number': forgetFr,
  email: "Écrire l'adresse d'un rôle ou d'un service, ou un numéro de téléphone.",
  password:
    "Dire où il est gardé (« dans l'enveloppe scellée du coffre »), jamais ce qu'il est, et le changer.",
  'birth-date': forgetFr,
};
