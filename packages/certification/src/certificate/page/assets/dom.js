// What the other scripts of the page build with. Texts stay texts, so nothing of the evidence is ever read as HTML.
globalThis.certificate = (() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const SVG_NAMES = ['svg', 'g', 'line', 'path', 'rect', 'text', 'title'];

  /** Makes an element with its attributes (those that are null are left out) and children. */
  function make(name, attributes = {}, ...children) {
    const svg = SVG_NAMES.includes(name) || attributes.svg;
    const element = svg ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      if (key !== 'svg' && value !== null) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null && child !== ''));
    return element;
  }

  /** A button that copies a text and says so. */
  function copyButton(text, label = 'copy') {
    const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${text.slice(0, 60)}` }, label);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        const area = make('textarea', {}, text);
        document.body.append(area);
        area.select();
        document.execCommand('copy');
        area.remove();
      }
      button.textContent = 'copied';
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    });
    return button;
  }

  /** An id with a button that copies it. */
  const copyable = (text) => make('span', {}, make('code', {}, text), copyButton(text));

  /** Where the details of a call stand on the page. */
  const cardId = (key, index) => `call.${key}.${index + 1}`;

  const isBad = (call) => !call.response || call.response.status >= 400;

  return { make, copyButton, copyable, cardId, isBad };
})();
