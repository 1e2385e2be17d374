/** Whether a page is worth sending the reader script to. Placeholder-size: no imports, a few hundred bytes. */
export function looksLikeArticle(document: Document, url: string): boolean {
  return url.startsWith('http') && document.querySelectorAll('p').length > 3;
}
