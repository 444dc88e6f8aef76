import type { CnfFacts } from '../../domain/problems/families/cnf.ts';
import type { MessagesOf } from '../messages.ts';

export const cnfEn: MessagesOf<CnfFacts> = {
  'CNF-03': ({ why, masked }) => ({
    message: `This passage holds ${saidEn[why]}: \`${masked}\`.`,
    hint: hintsEn[why],
  }),
};

const saidEn = {
  'social-security-number': 'a social security number (the national health identity)',
  email: "a person's e-mail address",
  password: 'a password or an access code',
  'birth-date': 'a name and a birth date',
};

const forgetEn =
  'Delete it, then tell the data protection officer: it remains in the history of the repository.';
const hintsEn = {
  'social-security-number': forgetEn,
  email: 'Write the address of a role or a service, or a telephone number.',
  password:
    'Say where it is kept (“in the sealed envelope in the safe”), never what it is, and change it.',
  'birth-date': forgetEn,
};
