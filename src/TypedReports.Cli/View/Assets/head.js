// The head of a report: whose it is, where it comes from, and the verdict in numbers.

function reportHead(report, show) {
  const place = [...report.parents, report.region].filter(Boolean).join(' · ');
  const reasons = Object.fromEntries(Object.keys(REASONS).map(reason => [reason, report.absences.filter(absence => absence.reason === reason).length]));
  const {numbers} = report;
  const share = `${(numbers.claimed * 100).toFixed(1)}%`;

  const tile = (value, label, panel, kind) => el(`button.tile${kind && value ? '.' + kind : ''}`, {type: 'button', onclick: () => show(panel)},
    el('b', null, typeof value === 'number' ? number(value) : value), el('span', null, label));

  const steps = report.normalized.steps;
  const line = (name, value) => value ? [el('dt', null, name), el('dd', null, value)] : [];
  const changed = steps.reduce((sum, [, count]) => sum + count, 0);

  return el('header.head', null,
    el('div.whose', null,
      el('h1', {lang: 'zh-CN'}, report.region || report.title || report.id, report.year && el('span.year', null, report.year)),
      el('p.session', null,
        report.english && el('span', null, report.english), report.code && el('span', null, el('abbr', {title: 'Code of GB/T 2260'}, 'GB/T 2260'), ' ', report.code),
        report.session && zh(report.session), report.date && el('span', null, report.date), report.speaker && zh(report.speaker))),
    el('div.tiles', {role: 'group', 'aria-label': 'Verdict'},
      tile(report.facts.length, 'facts found', 'facts'),
      report.spec ? tile(report.declared.length, 'declared, missing', 'missing', 'bad') : null,
      tile(reasons['not-stated'] + reasons['no-number'], report.spec ? 'others not stated' : 'not stated', 'missing'),
      tile(reasons.ambiguous, 'ambiguous', 'missing', 'bad'),
      tile(reasons.unreadable, 'unreadable', 'missing', 'bad'),
      tile(report.damage.length, 'damaged places', 'damage', 'bad'),
      tile(share, 'of numbers claimed', 'facts')),
    el('details.more', null,
      el('summary', null, 'Source: ', [
        report.source, report.spec ? `read by spec ${report.spec}` : `read by form ${report.form}`,
        changed ? `${plural(changed, 'character')} normalised` : 'nothing normalised', `TypedReports ${index.tool}`,
      ].filter(Boolean).join(' · ')),
      el('dl', null,
        line('Title', report.title && zh(report.title)), line('Place', place && zh(place)), line('Level', report.level),
        line('Years', report.year && `plans ${report.year}, reviews ${report.reviewYear}`),
        line('Published by', report.publisher && zh(report.publisher)),
        line('Source', report.source), line('SHA-256', report.sha256 && el('code', null, report.sha256)),
        line('Read by', report.spec ? `spec ${report.spec} (form ${report.form})` : `form ${report.form}`), line('Tool', `TypedReports ${index.tool}`),
        line('Normalised', steps.length
          ? el('span', null, plural(changed, 'character'), ': ', steps.map(([name, count], i) => [i ? ', ' : '', name, ' ', el('b', null, number(count))]))
          : 'nothing had to be changed'),
        line(`Numbers (${number(numbers.total)})`, numberBar(numbers)))));
}

/** What became of the numbers of the text: a bar, and the same in words. */
function numberBar(numbers) {
  const classes = NUMBER_CLASSES.filter(([name]) => numbers[name] > 0);
  let at = 0;
  const bars = classes.map(([name]) => {
    const width = numbers.total ? numbers[name] / numbers.total * 100 : 0;
    const bar = svg(`rect.n-${name}`, {x: at, y: 0, width: Math.max(width - .4, .2), height: 8});
    at += width;
    return bar;
  });
  return el('div.numbers', null,
    svg('svg', {'viewBox': '0 0 100 8', 'preserveAspectRatio': 'none', 'aria-hidden': 'true'}, bars),
    el('ul', null, classes.map(([name, label]) => el('li', null, el(`i.n-${name}`, {'aria-hidden': 'true'}), el('b', null, number(numbers[name])), ' ', label))));
}
