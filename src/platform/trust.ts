// What this page may run as code besides what it came with: its own workers, and nothing else.
// Law: the content policy asks for one judge of script addresses by the name `default`; a text never becomes code.

/** Of the Trusted Types, what is used here: TypeScript's own library does not know them. */
interface Judge {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

/** Where the build lays code, seen from the page's folder. */
const OWN_FILE = /^(built\/[\w.-]+|offline)\.js$/;
/** The edition in one file carries its workers in itself. */
const IS_SINGLE = import.meta.env.MODE === 'single';

/** To be called before the first worker begins. Browsers without Trusted Types ask nobody. */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Judge };
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (address) => (isOwnScript(address, document.baseURI) ? address : null),
    });
  } catch {
    // A host's own policy forbids it: then there are no workers, and the page does their work itself.
  }
}

/** @param page the address of the page, in whose folder the game lies. */
export function isOwnScript(address: string, page: string, isSingle = IS_SINGLE): boolean {
  if (isSingle) return address.startsWith('blob:');
  const folder = new URL('.', page).href;
  try {
    const { href } = new URL(address, page);
    return href.startsWith(folder) && OWN_FILE.test(href.slice(folder.length));
  } catch {
    return false;
  }
}
