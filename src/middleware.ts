import type { MiddlewareHandler } from 'astro';
import { relativeAddresses } from './site/relative-addresses.ts';

/** Every page passes here on its way out: its addresses become relative. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(relativeAddresses(await response.text(), url.pathname), response);
};
