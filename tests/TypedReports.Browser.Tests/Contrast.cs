namespace TypedReports.Browser.Tests;

/// <summary>Finds text that cannot be told well enough from what is behind it, by the formula of WCAG 2.2 (1.4.3, level AA).</summary>
internal static class Contrast
{
    /// <summary>
    /// Lists each visible text whose contrast is below 4.5:1, or 3:1 where it is large: of elements, of what styles put behind
    /// them (::after), and of SVG.
    /// </summary>
    public const string Script =
        """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
          const colours = new Map();
          const parse = text => {
            if (!colours.has(text)) {
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = text;
              canvas.fillRect(0, 0, 1, 1);
              colours.set(text, [...canvas.getImageData(0, 0, 1, 1).data].map((value, i) => i === 3 ? value / 255 : value));
            }
            return colours.get(text);
          };
          const over = (top, under) => top.slice(0, 3).map((value, i) => value * top[3] + under[i] * (1 - top[3]));
          const behind = node => {
            const layers = [];
            for (let at = node; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
            const canvasColour = matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
            return layers.reverse().reduce((under, layer) => over(layer, under), canvasColour);
          };
          const light = ([r, g, b]) => [r, g, b].map(value => value / 255).map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
            .reduce((sum, value, i) => sum + value * [.2126, .7152, .0722][i], 0);
          const ratio = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
          const problems = new Set();
          const check = (node, style, colour, under, text) => {
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
            const found = ratio(over(parse(colour), under), under);
            if (found < (isLarge ? 3 : 4.5)) {
              problems.add(`${node.tagName.toLowerCase()}.${node.getAttribute('class') || ''} in ${node.parentElement.getAttribute('class') || ''}: ${found.toFixed(2)} “${text.trim().slice(0, 20)}”`);
            }
          };
          for (const node of document.body.querySelectorAll('*')) {
            if (!node.checkVisibility({visibilityProperty: true}) || node.closest('.unseen, button:disabled, option')) continue;
            const own = [...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE).map(child => child.data).join('');
            const style = getComputedStyle(node);
            if (own.trim()) check(node, style, node instanceof SVGElement ? style.fill : style.color, behind(node), own);
            const after = getComputedStyle(node, '::after');
            if (after.content !== 'none' && after.content !== 'normal' && after.content !== '""') {
              const under = behind(node);
              check(node, after, after.color, over(parse(after.backgroundColor), under), after.content);
            }
          }
          return [...problems];
        }
        """;
}
