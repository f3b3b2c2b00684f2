// What the styles are read by: the common rules, but for what is done otherwise here on purpose.
export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Layers decide who wins, and files are split by what is seen, not by weight.
    'no-descending-specificity': null,
    // Safari before 16.4 knows only min- and max-.
    'media-feature-range-notation': 'prefix',
    // Safari needs some of them still.
    'property-no-vendor-prefix': null,
    // Lines are grouped by what belongs together.
    'at-rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    // Rows and columns, and one side at a time, are read more easily.
    'declaration-block-no-redundant-longhand-properties': null,
    // Typefaces and paper have capitals.
    'value-keyword-case': ['lower', { ignoreKeywords: ['A4', 'Inter', 'Roboto'] }],
    // Within calc() nothing is a length without one.
    'length-zero-no-unit': [true, { ignoreFunctions: ['var'] }],
    // Some are named after the values that they show.
    'selector-class-pattern': null,
  },
};
