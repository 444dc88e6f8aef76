import type { MiddlewareHandler } from 'astro';
import { relativeAddresses } from './site/relative-addresses.ts';
import { site } from './site/site.ts';
import { unbrokenText } from './site/unbroken-text.ts';

/** Every page passes here on its way out: its addresses become relative, its spaces hold. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  // A page without a body is not written.
  if (site.printOnly && !url.pathname.startsWith('/binders/')) return new Response(null);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = unbrokenText(await response.text());
  return new Response(relativeAddresses(html, url.pathname), response);
};
