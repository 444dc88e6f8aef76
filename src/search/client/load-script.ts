/** Load a classic script, the one kind of file that a page opened from `file://` may read. */
export function loadScript(url: URL): Promise<void> {
  const script = document.createElement('script');
  return new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${url.href} did not load.`)));
    script.src = url.href;
    document.head.append(script);
  }).finally(() => script.remove());
}

/** Where the script that is being read came from. */
export function ownAddress(): URL {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('Not a classic script.');
  return new URL(script.src);
}
