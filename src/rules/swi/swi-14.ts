import type { Scenario } from '../../../schemas/scenario.ts';
import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Power, a room or a network that is stopped is no vendor's application: nobody there could propose anything. */
const layersOfVendors: readonly Scenario['layer'][] = ['application', 'module', 'interface'];

/** For the planned stop of a critical application, the vendor says how to work meanwhile. */
export const swi14: Check = ({ catalogue }) =>
  [...catalogue.scenarios.values()].flatMap((scenario): Problem[] => {
    const { trigger, layer, planned, applications } = scenario.facts;
    if (trigger !== 'scheduled' || !layersOfVendors.includes(layer)) return [];
    // Without any plan, there is more to say than this, and it is said.
    if (!planned || planned.vendorProposal !== undefined) return [];
    const critical = applications.filter(
      (id) => catalogue.applications.get(id)?.facts.criticality === 'critical',
    );
    if (critical.length === 0) return [];
    return [
      {
        rule: 'SWI-14',
        facts: { scenario: scenario.id, applications: critical },
        place: placeOf(scenario, 'planned'),
      },
    ];
  });
