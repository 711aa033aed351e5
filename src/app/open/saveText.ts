/** Says nothing of whose contract it holds. */
export const fileName = 'rvu-contract.json';

/** Hands a text to the browser as a file to keep; where it goes is the browser's to ask. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
