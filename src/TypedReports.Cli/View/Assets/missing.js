// What was looked for and not found, and where the text is damaged.

/** A stretch of the text with one word in it marked, which leads to its place. */
function excerpt(report, start, length, wordStart, wordLength, go) {
  const [first, last] = [Math.max(start, wordStart - 50), Math.min(start + length, wordStart + wordLength + 60)];
  const cut = (from, to) => report.text.slice(from, to);
  return el('a.excerpt', {href: '#', lang: 'zh-CN', onclick: event => { event.preventDefault(); go(wordStart); }},
    first > start && '…', cut(first, wordStart), el('mark', null, cut(wordStart, wordStart + wordLength)), cut(wordStart + wordLength, last), last < start + length && '…');
}

function missingList(report, go) {
  const host = el('div.missing');
  if (report.declared.length) {
    host.append(el('section', null,
      el('h3', null, `Declared in the spec and not found (${report.declared.length})`),
      el('ul', null, report.declared.map(slot => el('li', null, el('div.name', null, zh(indicatorNames(slot.indicator)[0], 'b'),
        el('small', null, `${indicatorNames(slot.indicator)[1]}: ${slot.slot}, ${slot.horizon}`)))))));
  }

  for (const [reason, [title, explanation]] of Object.entries(REASONS)) {
    const absences = report.absences.filter(absence => absence.reason === reason);
    if (!absences.length) continue;
    host.append(el('section', null,
      el('h3', null, `${title} (${absences.length})`),
      el('p.explanation', null, explanation, reason === 'not-stated' ? ' The nearest sentences, if there are any:' : ''),
      el('ul', null, absences.map(absence => {
        const [chinese, english] = indicatorNames(absence.indicator);
        const [from, to] = absence.length ? sentenceAt(report.text, absence.start, absence.length) : [0, 0];
        return el('li', null,
          el('div.name', null, zh(chinese, 'b'), el('small', null, `${english}: ${MEASURES[absence.measure][0]}`)),
          absence.length > 0 && excerpt(report, from, to - from, absence.start, absence.length, go),
          absence.candidates.map(([kind, start, length, wordStart, wordLength]) => el('div.candidate', null,
            el('small', null, CANDIDATE_KINDS[kind]), excerpt(report, start, length, wordStart, wordLength, go))),
          reason === 'not-stated' && !absence.candidates.length && el('small.none', null, 'no sentence comes near'));
      }))));
  }

  if (!host.childElementCount) host.append(el('p.empty', null, 'Everything that was looked for was found.'));
  return host;
}

function damageList(report, go) {
  const host = el('div.missing');
  if (report.notes.length) {
    host.append(el('section', null,
      el('h3', null, `About the text (${report.notes.length})`),
      el('ul', null, report.notes.map(note => el('li', null, el('b', null, note.code), ` ${note.severity}: ${note.message}`)))));
  }

  if (report.damage.length) {
    host.append(el('section', null,
      el('h3', null, `Damaged places (${report.damage.length})`),
      el('p.explanation', null, 'No number is read where damage touches it. The likely reading is for your eye alone.'),
      el('ul', null, report.damage.map((place, i) => {
        const [from, to] = sentenceAt(report.text, place.start, place.length);
        return el('li', null,
          el('div.name', null, el('b', {lang: 'zh-CN'}, report.text.slice(place.start, place.start + place.length)),
            ' ', place.reading ? el('span.likely', null, 'likely ', zh(place.reading)) : el('small', null, 'no likely reading'),
            el('small', null, [place.code, place.known && 'acknowledged in the spec'].filter(Boolean).join(', '))),
          el('p.explanation', null, place.message),
          excerpt(report, from, to - from, place.start, place.length, () => go(i)));
      }))));
  }

  if (!host.childElementCount) host.append(el('p.empty', null, 'Nothing is known to be wrong with this text.'));
  return host;
}
