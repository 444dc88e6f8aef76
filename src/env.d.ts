/// <reference types="astro/client" />

declare module 'virtual:bascule/site-input' {
  const input: import('./site/site-input.ts').SiteInput;
  export default input;
}
