// Charts as SVG: what was achieved, what is promised, and the bounds of both drawn as what they are.

/** Round steps between two ends, both ends included. */
function ticksOf(low, high, count) {
  if (low === high) [low, high] = [low - 1, high + 1];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find(factor => factor * power >= rough) * power;
  const ticks = [];
  for (let i = Math.floor(low / step); i <= Math.ceil(high / step); i++) ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

/** A number of base units as an axis shows it: 3%, 200亿元, 5万人. */
function axisText(value, unit) {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const [scale, word] = size >= 1e8 ? [1e8, '亿'] : size >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${sign}${Number((size / scale).toPrecision(6))}${word}${unit}`;
}

/** Where the values of a slot lie: lowest and highest end of any fact. */
function extentOf(slot) {
  const ends = slot.rows.flatMap(row => [row.achieved, row.promised]).flatMap(cell => [cell.x, cell.x2]).filter(x => x !== undefined);
  return ends.length ? [Math.min(...ends), Math.max(...ends)] : null;
}

const ARROW = 24;

/**
 * A value at x: a filled mark is the number itself, a hollow one is about it; a bar with an arrow begins at the number and is open
 * the other way (a hollow end leaves the number out); a range is a bar from end to end.
 */
function markOf(kind, cell, scale, size = 5) {
  const x = scale(cell.x);
  const shape = (at, r, isHollow) => kind === 'achieved'
    ? svg(`circle.mark${isHollow ? '.hollow' : ''}`, {cx: at, cy: 0, r})
    : svg(`path.mark${isHollow ? '.hollow' : ''}`, {d: `M${at - r * 1.25},0 L${at},${-r * 1.25} L${at + r * 1.25},0 L${at},${r * 1.25} Z`});
  const group = svg(`g.${kind}`, null);
  const bound = boundOf(cell.bound, cell.value);
  const way = {'at-least': 1, 'more-than': 1, 'at-most': -1, 'less-than': -1}[bound];
  if (cell.bound === 'range' && cell.x2 !== undefined) {
    const end = scale(cell.x2);
    group.append(svg('rect.range', {x: Math.min(x, end), y: -size * .6, width: Math.abs(end - x), height: size * 1.2, rx: 1.5}),
      svg('path.line', {d: `M${x},${-size} V${size} M${end},${-size} V${size}`}));
  } else if (way) {
    const tip = x + way * ARROW * size / 5;
    const isOpen = bound === 'more-than' || bound === 'less-than';
    append(group, [
      svg('path.line', {d: `M${x},0 H${tip} M${tip - way * size},${-size * .8} L${tip},0 L${tip - way * size},${size * .8}`}),
      !isOpen && svg('path.line', {d: `M${x},${-size * 1.2} V${size * 1.2}`}),
      shape(x, size * .72, isOpen)]);
  } else {
    group.append(shape(x, size, cell.bound === 'approx'));
  }
  if (cell.status === 'estimate') group.classList.add('estimate');
  return group;
}

const reportName = row => index.reports[row.report].region || index.reports[row.report].id;

/** The dot plot of one slot, as wide as its place. Rows stand in the order given. */
function dotPlot(slot, rows, width, ranks) {
  const isNarrow = width < 620;
  const rowHeight = isNarrow ? 46 : 30;
  const [left, right, top] = isNarrow ? [10, 30, 30] : [168, 190, 30];
  const height = top + rows.length * rowHeight + 10;
  const [low, high] = extentOf(slot) || [0, 1];
  const ticks = ticksOf(Math.min(low, slot.unit === '%' ? 0 : low), high, Math.max(2, Math.min(8, Math.floor((width - left - right) / 80))));
  const [first, last] = [ticks[0], ticks.at(-1)];
  const scale = value => left + (value - first) / (last - first) * (width - left - right);

  const grid = ticks.map(tick => svg(`g${tick === 0 ? '.zero' : ''}`, null,
    svg('line.grid', {x1: scale(tick), x2: scale(tick), y1: top - 6, y2: height - 6}),
    svg('text.tick', {x: scale(tick), y: 14, 'text-anchor': 'middle'}, axisText(tick, slot.unit))));

  const valueLink = (row, kind, attributes) => {
    const cell = row[kind];
    const text = cell.fact === undefined ? '—' : cellText(cell);
    const label = svg(`text.label.${kind}`, attributes, text);
    return cell.fact === undefined ? label : svg('a', {href: factAddress(row, cell), 'aria-label': `${reportName(row)} ${kind}: ${text}`}, label);
  };

  const lines = rows.map((row, i) => {
    const y = top + i * rowHeight + (isNarrow ? 30 : rowHeight / 2);
    const {achieved, promised} = row;
    const both = achieved.x !== undefined && promised.x !== undefined;
    const textY = isNarrow ? -14 : 4;
    const mark = kind => row[kind].x === undefined ? null : svg('a', {href: factAddress(row, row[kind]), tabindex: -1, 'aria-hidden': 'true'},
      svg('title', null, `${kind}: ${row[kind].text}`), markOf(kind, row[kind], scale));
    return svg('g.row', {transform: `translate(0,${y})`},
      svg('rect.band', {x: 0, y: isNarrow ? -29 : -rowHeight / 2, width, height: rowHeight}),
      svg('text.rank', {x: isNarrow ? 4 : 26, y: textY, 'text-anchor': isNarrow ? 'start' : 'end'}, ranks[i] ?? ''),
      svg('text.name', {x: isNarrow ? 26 : 36, y: textY, lang: 'zh-CN'}, shorten(reportName(row), 7), svg('tspan.year', {dx: 6}, index.reports[row.report].year || '')),
      both && svg('line.gap', {x1: scale(achieved.x), x2: scale(promised.x), y1: 0, y2: 0}),
      mark('achieved'), mark('promised'),
      valueLink(row, 'achieved', {'x': isNarrow ? width - 110 : width - 108, 'y': textY, 'text-anchor': 'end'}),
      svg('text.to', {'x': isNarrow ? width - 97 : width - 95, 'y': textY, 'text-anchor': 'middle', 'aria-hidden': 'true'}, '→'),
      valueLink(row, 'promised', {'x': isNarrow ? width - 84 : width - 82, 'y': textY, 'text-anchor': 'start'}));
  });

  const [chinese, english] = indicatorNames(slot.indicator);
  return svg('svg.plot', {'viewBox': `0 0 ${width} ${height}`, width, height, 'role': 'group', 'aria-labelledby': 'plot-title plot-description'},
    svg('title', {id: 'plot-title'}, `${chinese} ${english}, ${slot.measure}: achieved and promised by ${plural(rows.length, 'report')}`),
    svg('desc', {id: 'plot-description'}, 'One row a report: a circle is what was achieved, a diamond what is promised. The table below has the same values.'),
    grid, lines);
}

const shorten = (text, length) => text.length > length ? text.slice(0, length - 1) + '…' : text;

/** A small plot without labels: the same marks, one line a report, ordered by the promise. */
function miniPlot(slot, width = 220, height = 120) {
  const rows = sortRows(slot, 'promised').filter(row => row.achieved.x !== undefined || row.promised.x !== undefined);
  const [low, high] = extentOf(slot) || [0, 1];
  const ticks = ticksOf(Math.min(low, slot.unit === '%' ? 0 : low), high, 3);
  const [first, last] = [ticks[0], ticks.at(-1)];
  const scale = value => 8 + (value - first) / (last - first) * (width - 28);
  const step = Math.min(10, (height - 24) / Math.max(rows.length, 1));
  const size = Math.max(1.6, Math.min(3.2, step * .42));
  return svg('svg.mini', {viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true'},
    ticks.map(tick => svg(`line.grid${tick === 0 ? '.zero' : ''}`, {x1: scale(tick), x2: scale(tick), y1: 2, y2: height - 16})),
    [first, last].map((tick, i) => svg('text.tick', {'x': scale(tick), 'y': height - 3, 'text-anchor': i ? 'end' : 'start'}, axisText(tick, slot.unit))),
    rows.map((row, i) => svg('g', {transform: `translate(0,${6 + i * step})`},
      row.achieved.x !== undefined && row.promised.x !== undefined && svg('line.gap', {x1: scale(row.achieved.x), x2: scale(row.promised.x), y1: 0, y2: 0}),
      ['achieved', 'promised'].map(kind => row[kind].x !== undefined && markOf(kind, row[kind], scale, size)))));
}

/** The marks and what they mean. */
function plotLegend() {
  const sample = (kind, bound, text) => {
    const width = bound === 'exact' || bound === 'approx' ? 20 : 44;
    const scale = x => (bound === 'at-most' ? 34 : 10) + x * 22;
    return el('span.sample', null,
      svg('svg', {'viewBox': `0 -9 ${width} 18`, width, 'height': 18, 'aria-hidden': 'true'}, markOf(kind, {x: 0, x2: 1, bound, value: ''}, scale)), text);
  };
  return el('div.plot-legend', {'aria-label': 'Legend', 'role': 'group'},
    sample('achieved', 'exact', 'achieved'), sample('promised', 'exact', 'promised'), sample('promised', 'approx', '≈ about'),
    sample('promised', 'at-least', '≥ at least'), sample('promised', 'more-than', '> more than'), sample('promised', 'at-most', '≤ at most'),
    sample('promised', 'range', 'range'));
}
