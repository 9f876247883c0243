// Hands bytes to the device as a file.
// Law: nothing leaves the device; the file goes where the player's browser keeps downloads.

/** How long the browser may take to begin the download before the bytes are let go. */
const LET_GO_MS = 20_000;

export function saveFile(name: string, bytes: Uint8Array): void {
  // A copy: the bytes may lie in a larger or shared buffer, which no Blob takes.
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}
