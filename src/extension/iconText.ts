/** Labels of lists and of the status bar draw `$(name)` as an icon, unless a backslash stands before it; this puts one there. */
export function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
