/** The elements of the page, each by its id. */

/** The element with an id, of the type that the page was written with. Throws where the page lacks it. */
export function the<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no ${id}`);
  return element;
}

/** Fills a list of choices: the value of each, and what it is called. */
export function fill(
  select: HTMLSelectElement | HTMLDataListElement,
  choices: readonly (readonly [string, string])[],
): void {
  select.replaceChildren(
    ...choices.map(([value, name]) => {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = name;
      return option;
    }),
  );
}

/** Adds a line to the conversation, and scrolls to it. */
export function addLine(kind: 'you' | 'alexa' | 'mistake', who: string, text: string, card?: string): void {
  const line = document.createElement('li');
  line.className = kind;
  const name = document.createElement('span');
  name.className = 'who';
  name.textContent = who;
  line.append(name, text);
  if (card !== undefined) line.append(cardOf(card));
  const lines = the('lines', HTMLOListElement);
  lines.append(line);
  lines.scrollTop = lines.scrollHeight;
}

/** A card, closed until somebody wants it: it repeats much of what was said. */
function cardOf(text: string): HTMLElement {
  const card = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Card in the Alexa app';
  const content = document.createElement('p');
  content.textContent = text;
  card.append(summary, content);
  return card;
}
