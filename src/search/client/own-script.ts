/** The classic script that is being read; it knows where it came from and what its page told it. */
export function ownScript(): HTMLScriptElement {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement) return script;
  throw new Error('This is meant to be a classic script.');
}
