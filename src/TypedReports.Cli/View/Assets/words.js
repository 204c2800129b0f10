// What records call things, in words.

const MEASURES = {
  level: ['level', '值'], growth: ['growth', '增'], change: ['change', '变'],
  share: ['share', '占'], rank: ['rank', '位'], ratio: ['ratio', '比'],
};

const BOUNDS = {
  'exact': ['', 'exact'], 'approx': ['≈', 'about'], 'at-least': ['≥', 'at least'], 'more-than': ['>', 'more than'],
  'at-most': ['≤', 'at most'], 'less-than': ['<', 'less than'], 'range': ['', 'range'],
};

const SECTIONS = {
  'preamble': 'Preamble', 'review': 'Review', 'five-year-review': 'Five-year review', 'problems': 'Problems',
  'requirements': 'Requirements', 'goals': 'Goals', 'five-year-goals': 'Five-year goals', 'tasks': 'Tasks',
  'self-governance': 'Self-governance', 'appendix': 'Appendix',
};

const STATUSES = {actual: 'achieved', estimate: 'estimated', target: 'promised'};

const REASONS = {
  'unreadable': ['Unreadable', 'The number is damaged.'],
  'ambiguous': ['Ambiguous', 'The text allows several readings.'],
  'no-number': ['Stated without a number', 'The text speaks of it and gives no number.'],
  'not-stated': ['Not stated', 'The text says nothing of it that could be read.'],
};

const AGGREGATES = {'annual-average': 'per year on average', 'cumulative': 'in total'};

const CANDIDATE_KINDS = ['holds a name of it', 'holds a name that looks alike', 'holds a part of its name'];

const NUMBER_CLASSES = [
  ['fact', 'claimed by facts'], ['quantity', 'quantities nobody asked for'], ['date', 'dates'], ['name', 'in names and slogans'],
  ['structure', 'of headings, lists, notes'], ['furniture', 'of the page around it'], ['damaged', 'damaged'],
];

const indicatorNames = id => index.indicators[id] || [id, id];

const FLIPPED = {'at-least': 'at-most', 'more-than': 'less-than', 'at-most': 'at-least', 'less-than': 'more-than'};

/** A bound as it holds for the number. In records it stands on the size of a fall: 下降3.1%以上 is at most -3.1. */
const boundOf = (bound, value) => value.startsWith('-') && FLIPPED[bound] || bound;

/** The sign of a bound. */
const boundSign = (bound, value) => BOUNDS[boundOf(bound, value)][0];

/** The value as a reader expects it: ≥ 7, 6–7, 1.3:63.7:35. */
function valueText(fact) {
  const sign = boundSign(fact.bound, fact.value);
  const digits = [fact.value, fact.valueUpper].filter(Boolean).map(text => text.replace('-', '−')).join('–');
  return (sign ? sign + ' ' : '') + digits;
}

function measureText(fact) {
  const of = fact.of ? ` of ${fact.of}` : '';
  return MEASURES[fact.measure][0] + of;
}

/** One line that says what a fact is, for titles and screen readers. */
function factLine(fact) {
  const [chinese, english] = indicatorNames(fact.indicator);
  const scope = fact.scope ? `, ${fact.scope}` : '';
  return `f${fact.number}: ${chinese} ${english}, ${measureText(fact)}, ${STATUSES[fact.status]}, ${fact.period}: ${valueText(fact)} ${fact.unit}${scope}`;
}
