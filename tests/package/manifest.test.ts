import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/build.ts';
import { browsers } from '../e2e/driver/session.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

describe.each(browsers)('the production manifest for %s', (browser) => {
  const manifest = JSON.parse(read(path.join(buildFolder(browser, 'production'), 'manifest.json'))) as {
    permissions: string[];
    optional_host_permissions: string[];
  };

  it('is the golden one: a change of rights is a change of that file', () => {
    const golden: unknown = JSON.parse(read(`tests/package/manifest.${browser}.json`));
    expect(manifest).toEqual(golden);
  });

  it('asks for nothing that PRIVACY does not explain', () => {
    const privacy = read('PRIVACY.md');
    for (const permission of [...manifest.permissions, ...manifest.optional_host_permissions])
      expect(privacy).toContain(`\`${permission}\``);
  });

  it('opens no file of the package to pages and asks for no site at install', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
