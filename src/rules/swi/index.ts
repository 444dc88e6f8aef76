import type { SwiFacts } from '../../domain/problems/families/swi.ts';
import type { Check } from '../rule.ts';
import { swi01 } from './swi-01.ts';
import { swi02 } from './swi-02.ts';
import { swi03 } from './swi-03.ts';
import { swi04 } from './swi-04.ts';
import { swi05 } from './swi-05.ts';
import { swi06 } from './swi-06.ts';
import { swi07 } from './swi-07.ts';
import { swi08 } from './swi-08.ts';
import { swi09 } from './swi-09.ts';
import { swi10 } from './swi-10.ts';
import { swi11 } from './swi-11.ts';
import { swi12 } from './swi-12.ts';
import { swi13 } from './swi-13.ts';
import { swi14 } from './swi-14.ts';

export const swiChecks = {
  'SWI-01': swi01,
  'SWI-02': swi02,
  'SWI-03': swi03,
  'SWI-04': swi04,
  'SWI-05': swi05,
  'SWI-06': swi06,
  'SWI-07': swi07,
  'SWI-08': swi08,
  'SWI-09': swi09,
  'SWI-10': swi10,
  'SWI-11': swi11,
  'SWI-12': swi12,
  'SWI-13': swi13,
  'SWI-14': swi14,
} satisfies Record<keyof SwiFacts, Check>;
