// The table of facts: sorted, filtered, searched; and the card of the one that is selected.

const DECISIONS = {accepted: 'accepted', rejected: 'rejected', open: 'undecided'};

const COLUMNS = [
  {key: 'number', label: '#', of: fact => fact.number},
  {key: 'indicator', label: 'Indicator', of: fact => indicatorNames(fact.indicator).join(' ')},
  {key: 'measure', label: 'Measure', of: fact => `${measureText(fact)} ${fact.status}`},
  {key: 'value', label: 'Value', of: fact => Number(fact.order)},
  {key: 'unit', label: 'Unit', of: fact => fact.unit},
  {key: 'bound', label: 'Bound', of: fact => fact.bound},
  {key: 'tone', label: 'Tone', of: fact => fact.modality || ''},
  {key: 'period', label: 'Period', of: fact => fact.period},
  {key: 'section', label: 'Section', of: fact => Object.keys(SECTIONS).indexOf(fact.section)},
];

/** Measure and status as a chip that is marked like the value in the text. */
const chip = fact => el(`span.chip.m-${fact.measure}.s-${fact.status}`, null, measureText(fact), el('small', null, STATUSES[fact.status]));

function select(label, options, change) {
  return el('select', {'aria-label': label, onchange: change},
    el('option', {value: ''}, label),
    options.map(([value, text]) => el('option', {value}, text)));
}

/** The table. `pick(i)` selects a fact, `decide(i, decision)` accepts or rejects one, `changed(shown)` gets the indexes shown. */
function factTable(report, address, {pick, decide, changed, decisionOf}) {
  const facts = report.facts;
  let sort = {key: 'number', down: false};
  let shown = facts.map((_, i) => i);

  const haystacks = facts.map(fact => [
    ...indicatorNames(fact.indicator), fact.indicator, fact.value, fact.unit, fact.modality, fact.scope, fact.period,
    report.text.slice(fact.start, fact.start + fact.length),
  ].join(' ').toLowerCase());

  const decisionButton = (i, decision, sign, name) => el(`button.decide.${decision}`, {
    'type': 'button', 'aria-pressed': 'false', 'aria-label': `${name} f${i + 1}`, 'title': `${name} (${name[0].toLowerCase()})`,
    onclick: event => {
      event.stopPropagation();
      decide(i, decisionOf(i) === decision ? null : decision);
    },
  }, sign);

  const rows = facts.map((fact, i) => {
    const [chinese, english] = indicatorNames(fact.indicator);
    const cell = (label, name, ...content) => el(`td.${name}`, {'data-label': label}, content);
    return el('tr', {'data-fact': i, onclick: () => pick(i)},
      cell('#', 'number', el('a', {href: address(i), onclick: event => { event.preventDefault(); event.stopPropagation(); pick(i); }}, `f${i + 1}`)),
      cell('Indicator', 'indicator', zh(chinese, 'b'), el('small', null, english)),
      cell('Measure', 'measure', chip(fact), fact.aggregate && el('small.aggregate', null, AGGREGATES[fact.aggregate])),
      cell('Value', 'amount', valueText(fact)),
      cell('Unit', 'unit', zh(fact.unit)),
      cell('Bound', 'bound', fact.bound === 'exact' ? el('span.none', null, 'exact') : BOUNDS[fact.bound][1]),
      cell('Tone', 'tone', fact.modality && zh(fact.modality)),
      cell('Period', 'period', fact.period),
      cell('Section', 'section', SECTIONS[fact.section], fact.scope && el('small', null, 'among ', zh(fact.scope))),
      cell('Decision', 'decision', decisionButton(i, 'accepted', '✓', 'Accept'), decisionButton(i, 'rejected', '✗', 'Reject')));
  });

  const body = el('tbody');
  const heads = COLUMNS.map(column => el(`th.of-${column.key}`, {scope: 'col'},
    el('button', {type: 'button', onclick: () => {
      sort = {key: column.key, down: sort.key === column.key && !sort.down};
      update();
      announce(`Sorted by ${column.label === '#' ? 'place in the text' : column.label}, ${sort.down ? 'descending' : 'ascending'}.`);
    }}, column.label)));

  const count = el('output.count', {role: 'status'});
  const search = el('input', {type: 'search', placeholder: 'Search facts', 'aria-label': 'Search facts', oninput: () => update()});
  const present = (key, names) => Object.entries(names).filter(([value]) => facts.some(fact => fact[key] === value));
  const filters = {
    measure: select('Measure', present('measure', MEASURES).map(([value, [text]]) => [value, text]), () => update()),
    status: select('Status', present('status', STATUSES), () => update()),
    section: select('Section', present('section', SECTIONS), () => update()),
    decision: select('Decision', Object.entries(DECISIONS), () => update()),
  };
  const clear = el('button.plain', {type: 'button', onclick: () => {
    search.value = '';
    Object.values(filters).forEach(filter => { filter.value = ''; });
    update();
  }}, 'Clear');

  const fits = i => {
    const fact = facts[i];
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.every(word => haystacks[i].includes(word))
      && ['measure', 'status', 'section'].every(key => !filters[key].value || fact[key] === filters[key].value)
      && (!filters.decision.value || (decisionOf(i) || 'open') === filters.decision.value);
  };

  const compare = (a, b) => {
    const of = COLUMNS.find(column => column.key === sort.key).of;
    const [x, y] = [of(facts[a]), of(facts[b])];
    const order = typeof x === 'number' ? x - y : x.localeCompare(y, 'zh-CN');
    return (sort.down ? -order : order) || a - b;
  };

  function update() {
    shown = facts.map((_, i) => i).filter(fits).sort(compare);
    body.replaceChildren(...shown.map(i => rows[i]));
    heads.forEach((head, i) => head.setAttribute('aria-sort', COLUMNS[i].key !== sort.key ? 'none' : sort.down ? 'descending' : 'ascending'));
    const all = shown.length === facts.length;
    count.textContent = all ? plural(facts.length, 'fact') : `${shown.length} of ${plural(facts.length, 'fact')}`;
    clear.hidden = all && !search.value;
    empty.hidden = shown.length > 0;
    changed(shown, all);
  }

  const empty = el('p.empty', {hidden: true}, facts.length ? 'No fact fits. Clear the search or a filter.' : 'No facts were read from this text.');
  const host = el('div.facts', null,
    el('div.filters', {role: 'search', 'aria-label': 'Facts'}, search, Object.values(filters), clear, count),
    el('div.scroll', {tabindex: 0, role: 'region', 'aria-label': 'Table of facts'},
      el('table', null,
        el('caption.unseen', null, 'Facts read from the text'),
        el('thead', null, el('tr', null, heads, el('th.decision', {scope: 'col'}, el('span.unseen', null, 'Decision')))),
        body),
      empty));

  let current = null;
  return {
    host,
    search,
    update,
    get shown() { return shown; },
    select(i) {
      current?.removeAttribute('aria-current');
      current = i < 0 ? null : rows[i];
      current?.setAttribute('aria-current', 'true');
    },
    reveal(i) {
      if (rows[i].isConnected) rows[i].scrollIntoView({block: 'nearest', behavior: 'instant'});
    },
    decide(i, decision) {
      rows[i].dataset.decision = decision || '';
      for (const button of rows[i].querySelectorAll('button.decide')) {
        button.setAttribute('aria-pressed', String(button.classList.contains(decision || 'none')));
      }
      if (filters.decision.value) update();
    },
  };
}

/** The card of the selected fact: its value, what is known of it, and the sentence it stands in. */
function factCard(report, address, {step, decide, decisionOf, show}) {
  const host = el('section.card', {'aria-label': 'Selected fact'});

  const part = (name, value) => value ? [el('dt', null, name), el('dd', null, value)] : [];

  function draw(i) {
    const nextButtons = el('div.steps', null,
      el('button', {type: 'button', 'aria-label': 'Previous fact', title: 'Previous (k)', onclick: () => step(-1)}, '↑'),
      el('button', {type: 'button', 'aria-label': 'Next fact', title: 'Next (j)', onclick: () => step(1)}, '↓'));
    if (i < 0) {
      host.replaceChildren(el('p.hint', null, 'Select a fact in the text or the table. ',
        el('kbd', null, 'j'), ' ', el('kbd', null, 'k'), ' step, ', el('kbd', null, 'a'), ' accepts, ', el('kbd', null, 'r'), ' rejects, ',
        el('kbd', null, '?'), ' tells more.'), nextButtons);
      return;
    }

    const fact = report.facts[i];
    const [chinese, english] = indicatorNames(fact.indicator);
    const [from, to] = sentenceAt(report.text, fact.start, fact.length);
    const valueEnd = fact.valueStart + fact.valueLength;
    const statementEnd = fact.start + fact.length;
    const cut = (a, b) => report.text.slice(Math.max(a, from), Math.max(b, from));
    const [first, last] = [Math.max(from, fact.start - 60), Math.min(to, statementEnd + 40)];
    const decision = decisionOf(i);
    const button = (name, text, sign) => el(`button.${name}`, {
      type: 'button', 'aria-pressed': String(decision === name), onclick: () => decide(i, decision === name ? null : name),
    }, `${sign} ${text}`);
    host.replaceChildren(
      el('header', null,
        el('div.name', null, zh(chinese, 'b'), el('small', null, english)),
        el('p.big', null, el('span', null, valueText(fact)), ' ', zh(fact.unit)),
        el('div.decisions', null, button('accepted', 'Accept', '✓'), button('rejected', 'Reject', '✗')), nextButtons),
      el('blockquote', {lang: 'zh-CN'},
        first > from && '…', cut(first, fact.start), el('span.said', null, cut(fact.start, fact.valueStart), el(`mark.m-${fact.measure}`, null, cut(fact.valueStart, valueEnd)), cut(valueEnd, statementEnd)),
        cut(statementEnd, last), last < to && '…'),
      el('dl', null,
        part('Measure', chip(fact)),
        part('Bound', `${BOUNDS[fact.bound][0]} ${BOUNDS[fact.bound][1]}`),
        part('Period', `${fact.period}${fact.aggregate ? ', ' + AGGREGATES[fact.aggregate] : ''}`),
        part('Tone', fact.modality && zh(fact.modality)),
        part('Among', fact.scope && zh(fact.scope)),
        part('Section', SECTIONS[fact.section]),
        part('Place', el('a', {href: address(i), title: 'A link to this fact', onclick: event => { event.preventDefault(); show(i); }}, `f${i + 1} @${fact.start + report.offset}`))));
  }

  return {host, draw};
}
