// The text of a report with its marks: facts, quantities nobody claimed, damage.

/** Lines of a text as [start, end) without their ends; LF, CR LF and CR each end one. */
function linesOf(text) {
  const lines = [];
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let end; (end = ends.exec(text)); start = ends.lastIndex) lines.push([start, end.index]);
  lines.push([start, text.length]);
  return lines;
}

/** The sentence around a place, as [start, end). */
function sentenceAt(text, start, length) {
  const isEnd = character => '。！？!?\r\n'.includes(character);
  let from = start;
  let to = start + length;
  while (from > 0 && !isEnd(text[from - 1])) from--;
  while (to < text.length && !isEnd(text[to])) to++;
  if (to < text.length && !'\r\n'.includes(text[to])) to++;
  while (from < start && /\s/.test(text[from])) from++;
  return [from, to];
}

/** What the normaliser made of a stretch of the text. */
function normalizer(report) {
  const {always, here, drops} = report.normalized;
  const became = new Map(here.map(([start, code]) => [start, String.fromCharCode(code)]));
  const dropped = new Uint8Array(report.text.length);
  for (const [start, length] of drops) dropped.fill(1, start, start + length);
  return (start, end) => {
    let result = '';
    for (let i = start; i < end; i++) {
      if (!dropped[i]) result += became.get(i) ?? always[report.text[i]] ?? report.text[i];
    }
    return result;
  };
}

/** Every place where something begins or ends, and what covers each stretch between two of them. */
function segmentsOf(report) {
  const events = [];
  const add = (kind, id, start, length) => {
    if (length > 0) events.push([start, 1, kind, id], [start + length, 0, kind, id]);
  };
  report.facts.forEach((fact, i) => {
    add('statement', i, fact.start, fact.length);
    add('value', i, fact.valueStart, fact.valueLength);
  });
  report.quantities.forEach(([start, length], i) => add('quantity', i, start, length));
  report.damage.forEach((place, i) => add('damage', i, place.start, place.length));
  report.headings.forEach((heading, i) => add('heading', i, heading.start, heading.length));
  linesOf(report.text).forEach(([start, end], i) => add('line', i, start, end - start));
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const open = {statement: new Set(), value: new Set(), quantity: new Set(), damage: new Set(), heading: new Set(), line: new Set()};
  const segments = [];
  let at = 0;
  for (const [position, opens, kind, id] of events) {
    if (position > at && open.line.size) {
      segments.push({
        start: at, end: position,
        line: [...open.line][0],
        statements: [...open.statement], values: [...open.value],
        quantity: open.quantity.size > 0,
        damage: open.damage.size ? Math.min(...open.damage) : -1,
        heading: open.heading.size ? Math.min(...open.heading) : -1,
      });
    }
    at = Math.max(at, position);
    if (opens) open[kind].add(id);
    else open[kind].delete(id);
  }
  return segments;
}

/** The text view. `pick` is called with the indexes of the facts under a click, the nearest first. */
function textView(report, address, pick) {
  const normal = normalizer(report);
  const pieces = [];
  const valuesOf = report.facts.map(() => []);
  const statementsOf = report.facts.map(() => []);
  const valuesAt = new Map();
  const damageNodes = report.damage.map(() => []);
  const headingNodes = [];
  const host = el('article.text', {lang: 'zh-CN', 'aria-label': 'Text of the report'});

  const textNode = segment => {
    const node = document.createTextNode(report.text.slice(segment.start, segment.end));
    pieces.push([node, segment.start, segment.end]);
    return node;
  };

  const nearestFirst = segment => [
    ...segment.values,
    ...segment.statements.filter(id => !segment.values.includes(id)).sort((a, b) => report.facts[a].length - report.facts[b].length),
  ];

  const nodeOf = segment => {
    let node = textNode(segment);
    if (segment.values.length) {
      const fact = report.facts[segment.values[0]];
      const first = segment.values.find(id => !valuesOf[id].length);
      node = el(`a.value.m-${fact.measure}.s-${fact.status}`, {
        href: address(segment.values[0]),
        id: first === undefined ? null : `fact-${first + 1}`,
        title: segment.values.map(id => factLine(report.facts[id])).join('\n'),
        'data-tag': MEASURES[fact.measure][1],
      }, node);
      segment.values.forEach(id => valuesOf[id].push(node));
      valuesAt.set(node, segment.values);
    } else if (segment.statements.length) {
      const fact = report.facts[nearestFirst(segment)[0]];
      node = el(`span.statement.m-${fact.measure}`, null, node);
    } else if (segment.quantity) {
      node = el('span.quantity', {title: 'A quantity that no fact claims'}, node);
    }
    if (segment.statements.length || segment.values.length) {
      node.dataset.facts = nearestFirst(segment).join(' ');
      segment.statements.forEach(id => statementsOf[id].push(node));
    }
    if (segment.damage >= 0) {
      const place = report.damage[segment.damage];
      const known = place.reading ? `likely ${place.reading}` : 'no likely reading';
      node = el('span.damage', {title: `${place.code || 'Known damage'}: ${place.message} (${known})`}, node);
      damageNodes[segment.damage].push(node);
    }
    return node;
  };

  const addHeading = (parent, id, nodes, isWhole) => {
    const heading = report.headings[id];
    const level = Math.min(heading.level + 1, 6);
    const node = isWhole ? el(`h${level}.heading`, null, nodes) : el(`span.heading`, {role: 'heading', 'aria-level': level}, nodes);
    if (!headingNodes[id]) {
      headingNodes[id] = node;
      node.id = `heading-${id + 1}`;
      node.tabIndex = -1;
    }
    parent.append(node);
  };

  // A line becomes a paragraph; a heading that fills its line becomes one that a screen reader can jump to.
  const byLine = new Map();
  for (const segment of segmentsOf(report)) {
    if (!byLine.has(segment.line)) byLine.set(segment.line, []);
    byLine.get(segment.line).push(segment);
  }
  for (const segments of byLine.values()) {
    if (!report.text.slice(segments[0].start, segments.at(-1).end).trim()) continue;
    const whole = segments[0].heading;
    if (whole >= 0 && segments.every(segment => segment.heading === whole)) {
      addHeading(host, whole, segments.map(nodeOf), true);
      continue;
    }
    const paragraph = el('p');
    for (let i = 0; i < segments.length;) {
      const id = segments[i].heading;
      let end = i + 1;
      while (end < segments.length && segments[end].heading === id) end++;
      const nodes = segments.slice(i, end).map(nodeOf);
      if (id >= 0) addHeading(paragraph, id, nodes, false);
      else paragraph.append(...nodes);
      i = end;
    }
    host.append(paragraph);
  }
  damageNodes.forEach((nodes, i) => {
    const reading = report.damage[i].reading;
    nodes.at(-1)?.setAttribute('data-reading', reading ? `likely ${reading}` : 'unreadable');
    nodes.at(-1)?.classList.add('ends');
  });
  valuesOf.forEach(nodes => nodes.at(-1)?.classList.add('ends'));

  let last = {node: null, turn: 0};
  host.addEventListener('click', event => {
    const node = event.target.closest('[data-facts]');
    if (!node || event.ctrlKey || event.metaKey || String(getSelection()) && !event.target.closest('a')) return;
    event.preventDefault();
    // A second click on the same place takes the next of the facts that overlap there.
    const facts = node.dataset.facts.split(' ').map(Number);
    last = {node, turn: last.node === node ? last.turn + 1 : 0};
    pick(facts[last.turn % facts.length]);
  });

  let selected = [];
  return {
    host,
    headings: headingNodes,
    select(id) {
      selected.forEach(node => node.classList.remove('selected', 'chosen'));
      selected = id < 0 ? [] : [...statementsOf[id], ...valuesOf[id]];
      selected.forEach(node => node.classList.add('selected'));
      if (id >= 0) valuesOf[id].forEach(node => node.classList.add('chosen'));
    },
    reveal: id => reveal(valuesOf[id][0] || statementsOf[id][0]),
    focus: id => valuesOf[id][0]?.focus({preventScroll: true}),
    revealPlace(start) {
      const piece = pieces.find(([, from, to]) => from <= start && start < to);
      if (!piece) return;
      const node = piece[0].parentElement;
      reveal(node);
      const block = node.closest('p, h2, h3, h4, h5, h6');
      block.classList.add('looked-at');
      setTimeout(() => block.classList.remove('looked-at'), 2400);
    },
    revealDamage(id) {
      if (damageNodes[id][0]) reveal(damageNodes[id][0]);
    },
    decide(id, decision) {
      valuesOf[id].forEach(node => {
        node.classList.toggle('accepted', decision === 'accepted');
        node.classList.toggle('rejected', decision === 'rejected');
      });
    },
    dim(shown) {
      for (const node of new Set(valuesOf.flat())) node.classList.toggle('dimmed', !valuesAt.get(node).some(id => shown.has(id)));
    },
    showNormalized(on) {
      host.classList.toggle('normalized', on);
      for (const [node, start, end] of pieces) node.data = on ? normal(start, end) : report.text.slice(start, end);
    },
  };
}
