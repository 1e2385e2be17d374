/** What the reading of a page uses of an element. */
const used =
  'attributes childNodes children className closest contains firstChild getAttribute hasAttribute id localName matches nextSibling nodeName nodeType parentElement parentNode querySelector querySelectorAll shadowRoot style tagName textContent checkVisibility getBoundingClientRect getClientRects'.split(
    ' ',
  );

/**
 * Whether a form's fields hide the form's own properties (HTML, named access on forms): `form.getAttribute` may then be
 * a text field of the page's making. Such a form is not read; no honest article stands in one.
 */
export function isClobbered(element: Element): boolean {
  return (
    Object.prototype.toString.call(element) === '[object HTMLFormElement]' &&
    used.some((name) => Object.hasOwn(element, name))
  );
}
