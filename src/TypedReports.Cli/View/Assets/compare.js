// Many reports: what they promise against what they achieved.

const cellText = cell => valueText(cell) + cell.unit;

const factAddress = (row, cell) => addressIn(index.reports[row.report].id)(cell.fact);

const COMPARE_ORDERS = {promised: 'Promised, highest first', achieved: 'Achieved, highest first', gap: 'Promised above achieved', name: 'Report'};

function orderValue(row, order) {
  if (order === 'gap') return row.promised.x !== undefined && row.achieved.x !== undefined ? row.promised.x - row.achieved.x : undefined;
  return row[order].x;
}

/** The rows of a slot in order; those without a value come last. */
function sortRows(slot, order) {
  if (order === 'name') return [...slot.rows].sort((a, b) => a.report - b.report);
  const value = row => orderValue(row, order) ?? -Infinity;
  return [...slot.rows].sort((a, b) => value(b) - value(a) || (a.report - b.report));
}

/** Places in the order: equal values share one, rows without a value have none. */
function ranksOf(rows, order) {
  if (order === 'name') return rows.map(() => '');
  const values = rows.map(row => orderValue(row, order));
  return values.map(value => value === undefined ? '' : values.indexOf(value) + 1);
}

const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What a slot comes to, in a sentence. */
function summaryOf(slot) {
  const values = kind => slot.rows.map(row => row[kind].x).filter(x => x !== undefined);
  const [achieved, promised] = [values('achieved'), values('promised')];
  const both = slot.rows.map(row => orderValue(row, 'gap')).filter(gap => gap !== undefined);
  const round = value => axisText(Number(value.toFixed(2)), slot.unit);
  const parts = [`${promised.length} of ${plural(slot.rows.length, 'report')} promise a number${promised.length ? `, median ${round(median(promised))}` : ''}`,
    `${achieved.length} report one achieved${achieved.length ? `, median ${round(median(achieved))}` : ''}`];
  if (both.length) parts.push(`${both.filter(gap => gap > 0).length} of ${both.length} with both promise more than they achieved`);
  const soft = slot.rows.filter(row => row.promised.bound === 'approx').length;
  if (soft) parts.push(`${soft} say “about”`);
  return parts.join('; ') + '.';
}

const CSV_CELL = ['Period', 'Status', 'Value', 'ValueUpper', 'Unit', 'Bound', 'Modality', 'Scope', 'Missing', 'Text'];

/** The rows as CSV, in the columns that `reports compare --format csv` has, and the place of each fact. */
function csvOf(slots) {
  const field = value => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const cell = ({period, status, value, valueUpper, unit, bound, modality, scope, missing, text}) =>
    [period, status, value, valueUpper, unit, bound, modality, scope, missing, text];
  const head = ['report', 'region', 'year', 'indicator', 'measure', 'of', 'aggregate', ...CSV_CELL.map(name => 'achieved' + name), ...CSV_CELL.map(name => 'promised' + name)];
  const lines = slots.flatMap(slot => slot.rows.map(row => {
    const report = index.reports[row.report];
    return [report.id, report.region, report.year || '', slot.indicator, slot.measure, slot.of, slot.aggregate, ...cell(row.achieved), ...cell(row.promised)];
  }));
  return [head, ...lines].map(line => line.map(field).join(',') + '\n').join('');
}

function compareTable(slot, order) {
  const rows = sortRows(slot, order);
  const ranks = ranksOf(rows, order);
  const link = (row, kind) => {
    const cell = row[kind];
    if (cell.fact !== undefined) return [el('a', {href: factAddress(row, cell), title: cell.text}, cellText(cell)), cell.status === 'estimate' && el('small', null, ' estimate')];
    return el('span.none', {title: cell.text || null}, REASONS[cell.missing][0].toLowerCase(), cell.text ? [': ', zh(shorten(cell.text, 24))] : null);
  };
  const gap = row => {
    const value = orderValue(row, 'gap');
    if (value === undefined) return '';
    // What the promise says of its number holds for the difference to an exact one; to any other it is about.
    const sign = row.achieved.bound === 'exact' ? boundSign(row.promised.bound, row.promised.value) : '≈';
    return `${sign ? sign + ' ' : ''}${value > 0 ? '+' : ''}${axisText(Number(value.toPrecision(10)), slot.unit === '%' ? ' pt' : slot.unit)}`;
  };
  return el('table.comparison', null,
    el('caption.unseen', null, `${indicatorNames(slot.indicator).join(' ')}, ${slot.measure}`),
    el('thead', null, el('tr', null, ['', 'Report', 'Year', 'Achieved', 'Promised', 'Difference', 'Tone'].map((text, i) =>
      el(`th${i > 2 && i < 6 ? '.amount' : ''}`, {scope: 'col'}, text || el('span.unseen', null, 'Rank'))))),
    el('tbody', null, rows.map((row, i) => el('tr', null,
      el('td.rank', null, ranks[i]),
      el('th', {scope: 'row'}, el('a', {href: `#${encodeURIComponent(index.reports[row.report].id)}`}, zh(reportName(row))), el('small', null, index.reports[row.report].id)),
      el('td', null, index.reports[row.report].year || '?'),
      el('td.amount', null, link(row, 'achieved')), el('td.amount', null, link(row, 'promised')), el('td.amount', null, gap(row)),
      el('td', null, row.promised.modality && zh(row.promised.modality))))));
}

const slotId = slot => [slot.indicator, slot.name].join('/');

const slotTitle = slot => `${indicatorNames(slot.indicator)[0]} · ${slot.name}`;

function comparisonView(data) {
  const {slots} = data;
  let slot = slots.find(each => slotId(each) === 'gdp/growth') || slots[0];
  let order = 'promised';
  if (!slots.length) return {host: el('p.empty', null, 'None of the reports states an indicator with a number.'), open() {}, shown() {}};

  const choice = el('select', {'aria-label': 'Indicator', onchange: () => { location.hash = `#compare/${choice.value}`; }},
    slots.map(each => el('option', {value: slotId(each)}, `${slotTitle(each)} — ${indicatorNames(each.indicator)[1]} (${each.rows.filter(row => row.promised.x !== undefined).length})`)));
  const orders = el('select', {'aria-label': 'Order', onchange: () => { order = orders.value; draw(); }},
    Object.entries(COMPARE_ORDERS).map(([value, text]) => el('option', {value}, text)));
  const title = el('h2');
  const summary = el('p.summary', {'aria-live': 'polite'});
  const figure = el('div.figure');
  const neither = el('p.summary');
  const table = el('div.scroll', {tabindex: 0, role: 'region', 'aria-label': 'Table of the comparison'});
  const drawn = each => each.rows.filter(row => row.achieved.x !== undefined || row.promised.x !== undefined).length;
  const few = Math.min(3, index.reports.length);
  const minis = slots.filter(each => each.measure === 'growth' && !each.aggregate && drawn(each) >= few).sort((a, b) => drawn(b) - drawn(a)).map(each => el('a.multiple', {href: `#compare/${slotId(each)}`, 'data-slot': slotId(each)},
    zh(indicatorNames(each.indicator)[0], 'b'), el('small', null, indicatorNames(each.indicator)[1]), miniPlot(each),
    el('small.count', null, `${each.rows.filter(row => row.promised.x !== undefined).length} promised, ${each.rows.filter(row => row.achieved.x !== undefined).length} achieved`)));

  const save = (name, chosen) => () => {
    download(`${name}.csv`, 'text/csv', csvOf(chosen()));
    announce('The table is saved.');
  };
  const years = [...new Set(index.reports.map(report => report.year).filter(Boolean))].sort();
  const host = el('div.compare', null,
    el('header.head', null, el('div.whose', null, el('h1', null, 'Promised and achieved'),
      el('p.session', null, el('span', null, plural(index.reports.length, 'report')), el('span', null, `planning ${years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0] ?? '?'}`),
        el('span', null, plural(index.reports.reduce((sum, report) => sum + report.facts, 0), 'fact')), el('span', null, `TypedReports ${index.tool}`)))),
    el('section', null,
      el('div.controls', null, choice, orders),
      title, summary, plotLegend(), figure, neither),
    el('section', null, el('h2', null, 'All growth at a glance'), el('p.summary', null, `Growth of what ${few} reports or more give a number for. One line a report, ordered by the promise; select a plot to see it large.`), el('div.multiples', null, minis)),
    el('section', null,
      el('div.table-head', null, el('h2', null, 'Table'),
        el('button', {type: 'button', onclick: save('comparison', () => slots)}, 'All indicators (CSV)'),
        el('button.primary', {type: 'button', onclick: event => save(slotId(slot).replace('/', '-'), () => [slot])(event)}, 'This table (CSV)')),
      table));

  function drawPlot() {
    const width = Math.max(320, Math.floor(figure.clientWidth || 900));
    const rows = sortRows(slot, order).filter(row => row.achieved.x !== undefined || row.promised.x !== undefined);
    const silent = slot.rows.filter(row => row.achieved.x === undefined && row.promised.x === undefined);
    neither.replaceChildren(...silent.length ? ['Neither is there to draw: ', silent.map((row, i) => [i ? ', ' : '', el('a', {href: `#${encodeURIComponent(index.reports[row.report].id)}`}, zh(reportName(row)))]), '.'].flat(Infinity) : []);
    figure.replaceChildren(rows.length ? dotPlot(slot, rows, width, ranksOf(rows, order)) : el('p.empty', null, 'No value can be drawn: see the table.'));
  }

  function draw() {
    choice.value = slotId(slot);
    const [chinese, english] = indicatorNames(slot.indicator);
    title.replaceChildren(zh(chinese), ' ', el('small', null, `${english}, ${slot.name}`));
    summary.textContent = summaryOf(slot);
    table.replaceChildren(compareTable(slot, order));
    minis.forEach(mini => mini.dataset.slot === slotId(slot) ? mini.setAttribute('aria-current', 'true') : mini.removeAttribute('aria-current'));
    drawPlot();
  }

  let width = 0;
  new ResizeObserver(() => {
    if (figure.clientWidth === width) return;
    width = figure.clientWidth;
    drawPlot();
  }).observe(figure);
  draw();

  return {
    host,
    shown: drawPlot,
    open(id) {
      const next = slots.find(each => slotId(each) === id);
      if (!next || next === slot) return;
      slot = next;
      draw();
      title.scrollIntoView({block: 'nearest', behavior: 'instant'});
    },
  };
}
