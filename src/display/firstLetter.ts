/** As it begins a sentence. */
export function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As it goes on within one. */
export function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
