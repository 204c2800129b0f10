// The review of one report: outline, text and panels, which follow one selection.

const memory = new Map();

/** What the reader decided of a report, kept as long as the page is open. */
function decisionsOf(report) {
  if (!memory.has(report.id)) memory.set(report.id, new Map());
  return memory.get(report.id);
}

let shortcutsAreOn = true;

function reviewOf(report, addressOf) {
  const decisions = decisionsOf(report);
  const decisionOf = i => decisions.get(i) || null;
  report.facts.forEach((fact, i) => { fact.number = i + 1; });
  let selected = -1;
  let normalized = false;
  const undo = [];

  const text = textView(report, addressOf, i => selectFact(i, 'text'));
  const table = factTable(report, addressOf, {
    pick: i => selectFact(i, 'table'), decide, decisionOf,
    changed: (shown, all) => text.dim(all ? new Set(report.facts.keys()) : new Set(shown)),
  });
  const card = factCard(report, addressOf, {step, decide, decisionOf, show: i => selectFact(i, 'link')});
  const exporting = exportBar(report, decisions);

  const panels = {
    text: ['Text', null],
    facts: [`Facts ${report.facts.length}`, el('div', null, exporting.host, table.host)],
    missing: [`Not found ${report.absences.length + report.declared.length}`, missingList(report, start => { showPanel('text'); text.revealPlace(start); })],
    damage: [`Damage ${report.damage.length + report.notes.length}`, damageList(report, i => { showPanel('text'); text.revealDamage(i); })],
  };
  const tabs = Object.entries(panels).map(([name, [label]]) => el(`button.tab.of-${name}`, {
    'type': 'button', 'role': 'tab', 'id': `tab-${name}`, 'aria-controls': `panel-${name}`, 'aria-selected': 'false', 'tabindex': -1,
    onclick: () => showPanel(name),
  }, label));
  const tabList = el('div.tabs', {role: 'tablist', 'aria-label': 'Views of the report', onkeydown: event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    const usable = tabs.filter(tab => tab.offsetParent);
    const next = usable[(usable.indexOf(event.target) + step + usable.length) % usable.length];
    next.click();
    next.focus();
  }}, tabs);

  const toggle = el('button.toggle', {type: 'button', 'aria-pressed': 'false', title: 'Normalised text (n)', onclick: () => setNormalized(!normalized)}, 'Normalised text');
  const legend = el('details.legend', null, el('summary', null, 'Legend'), el('div', {lang: 'zh-CN'},
    Object.entries(MEASURES).map(([name, [label, tag]]) => el(`span.value.ends.m-${name}.s-actual`, {'data-tag': tag}, el('span', {lang: 'en'}, label))),
    Object.entries(STATUSES).map(([name, label]) => el(`span.value.m-growth.s-${name}`, null, el('span', {lang: 'en'}, label))),
    el('span.quantity', {lang: 'en'}, 'claimed by no fact'), el('span.damage', {lang: 'en'}, 'damaged')));

  const outline = el('nav.outline', {'aria-label': 'Outline'}, el('details', {open: isWide()}, el('summary', null, 'Outline'), el('ol', null,
    report.headings.map((heading, i) => {
      const end = report.headings.slice(i + 1).find(next => next.level <= heading.level)?.start ?? report.text.length;
      const count = report.facts.filter(fact => heading.start <= fact.valueStart && fact.valueStart < end).length;
      return el(`li.level-${Math.min(heading.level, 3)}`, null, el('a', {
        href: `#h${i + 1}`, lang: 'zh-CN', title: SECTIONS[heading.role],
        onclick: event => {
          event.preventDefault();
          if (!isWide()) event.target.closest('details').open = false;
          showPanel('text');
          text.headings[i].scrollIntoView({block: 'start', behavior: 'instant'});
          text.headings[i].focus({preventScroll: true});
        },
      }, heading.title), el('small', count > 0 ? {title: plural(count, 'fact')} : null, count || ''));
    }))));
  if (!report.headings.length) outline.hidden = true;

  const head = reportHead(report, showPanel);
  const panel = name => el(`div.panel.of-${name}`, {role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`},
    el('h2.print-only', null, name === 'facts' ? 'Facts' : name === 'missing' ? 'Looked for and not found' : 'Damage'), panels[name][1]);
  const host = el('div.review', {'data-panel': 'facts'}, head, tabList, outline,
    el('section.reading.panel.of-text', {id: 'panel-text', 'aria-label': 'Text'}, el('div.bar', null, toggle, legend), text.host),
    el('aside.panels', {'aria-label': 'Facts and findings'}, card.host, panel('facts'), panel('missing'), panel('damage')));

  function showPanel(name) {
    // Beside the text there is always one of the others.
    const shown = name === 'text' && !isNarrow() ? host.dataset.panel === 'text' ? 'facts' : host.dataset.panel : name;
    host.dataset.panel = shown;
    tabs.forEach(tab => {
      const on = tab.id === `tab-${shown}`;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
    });
  }

  /** Selects a fact everywhere; `from` is where the reader did it, which stays as it is. */
  function selectFact(i, from) {
    selected = i;
    text.select(i);
    table.select(i);
    card.draw(i);
    if (i < 0) return;
    history.replaceState(history.state, '', addressOf(i));
    if (from !== 'text') {
      if (isNarrow()) showPanel('text');
      text.reveal(i);
    }
    if (from !== 'table') {
      if (!isNarrow()) showPanel('facts');
      table.reveal(i);
    }
    announce(factLine(report.facts[i]));
  }

  function step(by) {
    const {shown} = table;
    if (!shown.length) return;
    const at = shown.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (next < 0 || next >= shown.length) announce(by > 0 ? 'That was the last fact.' : 'That was the first fact.');
    else selectFact(shown[next], 'keys');
  }

  function decide(i, decision) {
    undo.push([i, decisionOf(i)]);
    set(i, decision);
  }

  function set(i, decision) {
    if (decision) decisions.set(i, decision);
    else decisions.delete(i);
    text.decide(i, decision);
    table.decide(i, decision);
    exporting.update();
    if (i === selected) card.draw(i);
    announce(`f${i + 1} is ${decision || 'undecided'}.`);
  }

  /** Decides by key and goes on to the next, so that a report is done in one sweep. */
  function decideAndStep(decision) {
    if (selected < 0) return;
    const {shown} = table;
    const next = shown[shown.indexOf(selected) + 1];
    decide(selected, decision);
    if (next !== undefined) selectFact(next, 'keys');
  }

  function takeBack() {
    const last = undo.pop();
    if (!last) return;
    set(...last);
    selectFact(last[0], 'keys');
  }

  function setNormalized(on) {
    normalized = on;
    toggle.setAttribute('aria-pressed', String(on));
    text.showNormalized(on);
    announce(on ? 'The text as the engine reads it.' : 'The text as it was given.');
  }

  const keys = {
    j: () => step(1), k: () => step(-1), a: () => decideAndStep('accepted'), r: () => decideAndStep('rejected'), u: takeBack,
    n: () => setNormalized(!normalized), '/': () => { showPanel('facts'); table.search.focus(); },
  };

  card.draw(-1);
  decisions.forEach((decision, i) => { text.decide(i, decision); table.decide(i, decision); });
  table.update();
  showPanel('facts');
  if (isNarrow()) showPanel('text');

  return {
    host,
    report,
    select: i => selectFact(i, 'link'),
    has: i => i >= 0 && i < report.facts.length,
    key(event) {
      const act = keys[event.key];
      if (!act) return false;
      act();
      return true;
    },
    escape: () => selectFact(-1),
    toHeading(i) { text.headings[i]?.scrollIntoView({block: 'start', behavior: 'instant'}); },
  };
}
