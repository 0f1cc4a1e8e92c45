/** Hands a file to the reader, by way of the browser's own download. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after this task; it holds the file by itself once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
