// Building the page. Text only ever becomes text nodes and attributes, so that nothing a report holds is taken for markup.

/** An element: el('p.note', {title: 'x', onclick: f}, 'text', child). */
function el(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(' ');
  return fill(node, attributes, children);
}

/** The same for SVG. */
function svg(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  if (classes.length) node.setAttribute('class', classes.join(' '));
  return fill(node, attributes, children);
}

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
}

/** Chinese text, said to be so. */
const zh = (text, name = 'span') => el(name, {lang: 'zh-CN'}, text);

const plural = (count, one, many = one + 's') => `${number(count)} ${count === 1 ? one : many}`;

const number = value => value.toLocaleString('en-US');

const island = id => {
  const node = document.getElementById(id);
  return node ? JSON.parse(node.textContent) : null;
};

/** What a screen reader says without moving there. */
const announcer = el('p.unseen', {'role': 'status', 'aria-live': 'polite'});

function announce(text) {
  announcer.textContent = text;
}

const isNarrow = () => matchMedia('(max-width: 63.99rem)').matches;

/** Whether there is room for the outline beside the text. */
const isWide = () => matchMedia('(min-width: 84rem)').matches;

/** Brings a node into the middle of what scrolls, at once: a smooth way there would only take time. */
function reveal(node) {
  node.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
}

/** Hands a file to the reader. */
function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = el('a', {href: url, download: name, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}
