/**
 * The files: where they may lie, how they open, and what they must never name.
 * @module
 */
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './support';

const files = projectFiles();
const sources = files.filter(
  (path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.includes('node_modules/'),
);
const floors = JSON.parse(read('lib/floors.json')) as Readonly<Record<string, readonly string[]>>;

describe('the project', () => {
  it('keeps its top level bare', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? path));
    const plain = [...top].filter((name) => !name.startsWith('.')).toSorted();
    expect(plain).toEqual(
      [
        'LICENSE',
        'README.md',
        'components',
        'entrypoints',
        'lib',
        'package-lock.json',
        'package.json',
        'tests',
        'tsconfig.json',
        'wxt.config.ts',
      ].toSorted(),
    );
  });

  it('has a page for every room', () => {
    const rooms = Object.keys(floors).filter((room) => !room.includes('*'));
    expect(rooms.filter((room) => !files.includes(`${room}/README.md`))).toEqual([]);
  });

  it('opens every source file with what it is', () => {
    // A test says so by its name and its sentences.
    const silent = sources.filter(
      (path) =>
        !path.includes('.test.') &&
        !/^(?:#!.*\n)?\/\*\*[\s\S]*?@module/.test(read(path)) &&
        !path.endsWith('.d.ts'),
    );
    expect(silent).toEqual([]);
  });

  it('exports by name only, and lists what a door lets through', () => {
    const starred = sources.filter((path) => /^export \*/m.test(read(path)));
    expect(starred).toEqual([]);
  });

  it('names no machine, no registry and no address of a person', () => {
    const text = files.filter((path) =>
      /\.(?:ts|tsx|mjs|cjs|md|json|css|html|sh)$|^\.ci\//.test(path),
    );
    const machine = /(?:^|[^A-Za-z0-9_./-])\/(?:home|root|work|mnt)\/[A-Za-z0-9_.-]+/;
    const registry = new RegExp(['registry', 'npmjs', 'org'].join('\\.'));
    const naming = text.filter((path) => machine.test(read(path)) || registry.test(read(path)));
    expect(naming).toEqual([]);
  });

  it('keeps GPL and AGPL packages among the test peers', () => {
    const product = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const names = Object.keys({ ...product.dependencies, ...product.devDependencies });
    const copyleft = names.filter((name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
        license?: string;
      };
      return /GPL/.test(license ?? 'unknown');
    });
    expect(copyleft).toEqual([]);
  });

  it('pins every package exactly', () => {
    for (const path of ['package.json', 'tests/oracles/package.json']) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      );
      expect(loose, path).toEqual([]);
    }
  });

  it('keeps test folders out of the product folders', () => {
    const strays = files.filter((path) =>
      /^(?:lib|components|entrypoints)\/.*\.test\.tsx?$/.test(path),
    );
    expect(strays.map((path) => dirname(path))).toEqual([]);
  });
});
