/** Whether a folded phrase stands in a folded text as whole words; scripts without spaces match anywhere. */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
  return spaceless ? text.includes(phrase) : ` ${text} `.includes(` ${phrase} `);
}
