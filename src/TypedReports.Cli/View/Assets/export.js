// Decisions as a file of expected facts, which `reports check` holds a spec against.

/** A fact record. Written by hand: its numbers keep exactly the digits of the text, which JSON.stringify would not. */
function factRecord(report, fact, origin) {
  const text = value => JSON.stringify(value ?? null);
  const fields = [
    ['report', text(report.id)], ['indicator', text(fact.indicator)], ['measure', text(fact.measure)], ['of', text(fact.of)],
    ['period', text(fact.period)], ['aggregate', text(fact.aggregate)], ['status', text(fact.status)],
    ['value', fact.measure === 'ratio' ? text(fact.value) : fact.value], ['valueUpper', fact.valueUpper ?? 'null'],
    ['unit', text(fact.unit)], ['bound', text(fact.bound)], ['modality', text(fact.modality)], ['scope', text(fact.scope)],
    ['section', text(fact.section)], ['start', fact.start + report.offset], ['length', fact.length],
    ['text', text(report.text.slice(fact.start, fact.start + fact.length))],
    ['valueStart', fact.valueStart + report.offset], ['valueLength', fact.valueLength], ['origin', text(origin)],
  ];
  return `{${fields.map(([name, value]) => `"${name}":${value}`).join(',')}}\n`;
}

/** The accepted facts as checked by reading; those without a decision, where they are wanted, as taken over. Rejected ones are left out. */
function factsFile(report, decisions, withOpen) {
  return report.facts.map((fact, i) => {
    const decision = decisions.get(i);
    if (decision === 'accepted') return factRecord(report, fact, 'read');
    return decision === 'rejected' || !withOpen ? '' : factRecord(report, fact, 'accepted');
  }).join('');
}

function exportBar(report, decisions) {
  const withOpen = el('input', {type: 'checkbox', onchange: () => update()});
  const button = el('button.primary', {type: 'button', onclick: () => {
    download(`${report.id.replace(/[^\w.\-\p{L}]/gu, '_')}.facts.ndjson`, 'application/x-ndjson', factsFile(report, decisions, withOpen.checked));
    announce('The facts file is saved.');
  }}, 'Export facts');
  const state = el('span.state', {role: 'status'});

  function update() {
    const count = name => [...decisions.values()].filter(decision => decision === name).length;
    const [accepted, rejected] = [count('accepted'), count('rejected')];
    const open = report.facts.length - accepted - rejected;
    state.textContent = `${accepted} accepted, ${rejected} rejected, ${open} undecided`;
    button.disabled = accepted + (withOpen.checked ? open : 0) === 0;
  }

  update();
  return {
    host: el('div.export', null, state, el('label', {title: 'Facts without a decision, marked as taken over from what was found and not as read'}, withOpen, ' with undecided'), button),
    update,
  };
}
