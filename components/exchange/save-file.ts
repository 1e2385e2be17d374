/** Hands a file to the browser's download, without the permission that its API would ask for. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of the data once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
