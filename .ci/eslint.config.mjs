// What scripts and templates are read by. Templates are HTML between Qute's braces.
import { createRequire } from 'node:module';

// The linters are fetched into target/linters (.ci/run), where this file does not stand.
const from = createRequire(new URL('../target/linters/', import.meta.url));
const js = from('@eslint/js');
const globals = from('globals');
const html = from('@html-eslint/eslint-plugin');

const always = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'error']));
const ofHtml = (...rules) => always(...rules.map((rule) => `html/${rule}`));

export default [
  {
    files: ['src/main/resources/web/**/*.js'],
    languageOptions: { globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...js.configs.recommended.rules,
      ...always('no-console', 'no-eval', 'no-implied-eval', 'no-new-func', 'no-else-return', 'no-useless-return'),
      ...always('no-throw-literal', 'no-unneeded-ternary', 'no-useless-concat', 'no-self-compare', 'no-return-assign', 'array-callback-return'),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      // Control characters, marks and joiners are what is cleaned and counted there, each meant as it is.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    // What is bundled may be as new as the browsers that the styles need (docs/operations.md); the watch must run in all of them.
    files: ['src/main/resources/web/js/**/*.js'],
    rules: always('no-var', 'prefer-const', 'object-shorthand', 'prefer-template', 'prefer-arrow-callback'),
  },
  {
    files: ['src/main/resources/web/watch/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  {
    files: ['src/main/resources/templates/**/*.html'],
    plugins: { html },
    languageOptions: { parser: from('@html-eslint/parser'), parserOptions: { templateEngineSyntax: { '{': '}' } } },
    rules: {
      ...ofHtml('require-closing-tags', 'quotes', 'lowercase', 'no-obsolete-tags', 'no-extra-spacing-attrs', 'no-trailing-spaces'),
      ...ofHtml('no-multiple-empty-lines', 'no-duplicate-class', 'no-duplicate-in-head', 'no-invalid-entity', 'no-script-style-type'),
      // No svg-require-viewbox: the wall's matrix is drawn in per cent of its place, which a viewBox would not allow.
      ...ofHtml('require-img-alt', 'require-frame-title', 'require-lang', 'require-title', 'require-form-method'),
      ...ofHtml('no-invalid-role', 'no-abstract-roles', 'no-redundant-role', 'no-aria-hidden-body', 'no-aria-hidden-on-focusable'),
      ...ofHtml('no-accesskey-attrs', 'no-positive-tabindex', 'no-nested-interactive', 'no-heading-inside-button', 'no-target-blank'),
      ...ofHtml('no-non-scalable-viewport', 'no-ineffective-attrs'),
      'html/id-naming-convention': ['error', 'kebab-case'],
    },
  },
  {
    // What becomes a PDF is XHTML, and laid out as blocks a table is none for some readers without its roles.
    files: ['src/main/resources/templates/document/*.html'],
    rules: { 'html/require-closing-tags': 'off', 'html/no-redundant-role': 'off' },
  },
];
