import { expect, it } from 'vitest';
import { isClobbered } from '@/lib/article/clobbered.ts';

function formWith(name: string): Element {
  const form = document.createElement('form');
  const field = document.createElement('input');
  field.name = name;
  form.append(field);
  return form;
}

it.each(['getAttribute', 'parentNode', 'childNodes', 'attributes', 'nodeName', 'textContent'])(
  'a field named %s hides a property of its form',
  (name) => {
    expect(isClobbered(formWith(name))).toBe(true);
  },
);

it.each(['q', '__VIEWSTATE', 'email'])('a field named %s hides none', (name) => {
  expect(isClobbered(formWith(name))).toBe(false);
});
