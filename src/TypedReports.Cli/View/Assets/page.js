// The page as a whole: which report or comparison is open, what the address says, and the keys.

const index = island('index');
const comparison = island('comparison');
const isSingle = index.reports.length === 1 && !comparison;
const main = el('main', {id: 'main', tabindex: -1});
let view = null;
let opened = null;

/** The address of a fact: #f12 on the page of one report, #ningbo-2023/f12 where there are several. */
const addressIn = id => i => isSingle ? `#f${i + 1}` : `#${encodeURIComponent(id)}/f${i + 1}`;

function openReport(at) {
  if (opened === at) return view;
  const report = island(`report-${at}`);
  view = reviewOf(report, addressIn(report.id));
  opened = at;
  main.replaceChildren(view.host);
  document.title = `${report.region || report.id}${report.year ? ' ' + report.year : ''} – review`;
  switcher?.show(at);
  return view;
}

function openComparison(slot) {
  if (opened !== 'comparison') {
    view = comparisonView(comparison);
    opened = 'comparison';
    main.replaceChildren(view.host);
    document.title = `Promised and achieved – ${plural(index.reports.length, 'report')}`;
    switcher?.show('comparison');
    view.shown();
  }
  if (slot) view.open(slot);
}

/** Opens what the address names; anything else opens the first thing there is. */
function route() {
  const parts = location.hash.slice(1).split('/').map(part => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  const at = index.reports.findIndex(report => report.id === parts[0]);
  const target = at >= 0 ? parts[1] : parts[0];
  if (comparison && at < 0 && (parts[0] === 'compare' || !/^[fh]\d+$/.test(target))) {
    openComparison(parts[0] === 'compare' ? parts.slice(1).join('/') : null);
    return;
  }
  const open = openReport(at >= 0 ? at : typeof opened === 'number' ? opened : 0);
  const place = /^([fh])(\d+)$/.exec(target || '');
  if (place?.[1] === 'f' && open.has(place[2] - 1)) open.select(place[2] - 1);
  else if (place) open.toHeading(place[2] - 1);
}

function makeSwitcher() {
  const choice = el('select', {'aria-label': 'Report', onchange: () => { location.hash = choice.value; }},
    comparison && el('option', {value: '#compare'}, 'Comparison of all'),
    index.reports.map(report => el('option', {value: `#${encodeURIComponent(report.id)}`}, `${report.id} · ${report.region || '?'} · ${plural(report.facts, 'fact')}`)));
  const back = comparison && el('a.back', {href: '#compare'}, '← Comparison');
  const go = by => {
    const next = choice.selectedIndex + by;
    if (next < 0 || next >= choice.options.length) return;
    choice.selectedIndex = next;
    location.hash = choice.value;
  };
  return {
    host: el('div.switcher', null, back,
      el('button', {'type': 'button', 'aria-label': 'Previous report', onclick: () => go(-1)}, '‹'), choice,
      el('button', {'type': 'button', 'aria-label': 'Next report', onclick: () => go(1)}, '›')),
    show(at) {
      choice.value = at === 'comparison' ? '#compare' : `#${encodeURIComponent(index.reports[at].id)}`;
      if (back) back.hidden = at === 'comparison';
    },
  };
}

function makeHelp() {
  const rows = [
    ['j', 'next fact'], ['k', 'previous fact'], ['a', 'accept, and on to the next'], ['r', 'reject, and on to the next'], ['u', 'take the last decision back'],
    ['n', 'original or normalised text'], ['/', 'search the facts'], ['Esc', 'select nothing'], ['?', 'this help'],
  ];
  const on = el('input', {type: 'checkbox', checked: true, onchange: () => { shortcutsAreOn = on.checked; }});
  const dialog = el('dialog', {'aria-label': 'Keyboard'},
    el('h2', null, 'Keyboard'),
    el('dl', null, rows.map(([key, text]) => [el('dt', null, el('kbd', null, key)), el('dd', null, text)])),
    el('label', null, on, ' single-letter keys are on'),
    el('p', null, 'Decisions stay in this page until it is closed: export them.'),
    el('button.primary', {type: 'button', onclick: () => dialog.close()}, 'Close'));
  return dialog;
}

const switcher = isSingle ? null : makeSwitcher();
const help = makeHelp();

document.addEventListener('keydown', event => {
  const isTyping = event.target.closest('input:not([type=checkbox]), textarea, select') !== null;
  if (event.key === 'Escape' && isTyping) event.target.blur();
  else if (event.key === 'Escape' && !help.open) view?.escape?.();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || help.open || !shortcutsAreOn) return;
  if (event.key === '?') {
    help.showModal();
    event.preventDefault();
  } else if (view?.key?.(event)) {
    event.preventDefault();
  }
});
addEventListener('hashchange', route);

document.body.append(
  el('a.skip', {href: '#main', onclick: event => { event.preventDefault(); main.focus(); }}, 'Skip to the report'),
  el('header.top', {'aria-label': 'Page'}, el('span.product', null, 'TypedReports'), switcher?.host,
    el('button.help', {'type': 'button', 'aria-label': 'Keyboard help', onclick: () => help.showModal()}, '?')),
  main, announcer, help);
document.documentElement.classList.add('ready');
route();
