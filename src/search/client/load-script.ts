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
