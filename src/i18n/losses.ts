import type { LossIn } from '../domain/fallback/survival.ts';
import type { Names } from './messages.ts';

/** The most scenarios that a sentence names; it counts the others. */
const mostNamed = 3;

/** « dans le scénario « Le réseau est coupé » : `serveur-central ← lan` ; de même dans « … » ». */
export function lossesFr(losses: readonly LossIn[], { scenario }: Names): string {
  const [first, ...rest] = losses;
  if (!first) return '';
  const named = rest.slice(0, mostNamed).map((each) => `« ${scenario(each.scenario)} »`);
  const others = rest.length - named.length;
  const counted = others > 1 ? [`${String(others)} autres scénarios`] : [];
  const last = others === 1 ? ['un autre scénario'] : counted;
  const also = rest.length === 0 ? '' : ` ; de même dans ${listed([...named, ...last], 'et')}`;
  return `dans le scénario « ${scenario(first.scenario)} » : \`${first.chain.join(' ← ')}\`${also}`;
}

/** “in the scenario “The network is down”: `central-server ← lan`; likewise in “…””. */
export function lossesEn(losses: readonly LossIn[], { scenario }: Names): string {
  const [first, ...rest] = losses;
  if (!first) return '';
  const named = rest.slice(0, mostNamed).map((each) => `“${scenario(each.scenario)}”`);
  const others = rest.length - named.length;
  const counted = others > 1 ? [`${String(others)} other scenarios`] : [];
  const last = others === 1 ? ['one other scenario'] : counted;
  const also = rest.length === 0 ? '' : `; likewise in ${listed([...named, ...last], 'and')}`;
  return `in the scenario “${scenario(first.scenario)}”: \`${first.chain.join(' ← ')}\`${also}`;
}

function listed(all: readonly string[], and: string): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}
