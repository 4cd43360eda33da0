// A text with its entities as elements. Offsets are UTF-16 units, which is what JavaScript counts.
// Nothing is ever parsed as HTML: elements are made one by one and texts are set as texts.
const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote",
};

export function rendered(text, entities, actions) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return fragment(text, ordered, 0, text.length, actions);
}

function fragment(text, entities, start, end, actions) {
  const made = document.createDocumentFragment();
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at) { rest = others; continue; }
    const inside = others.filter((other) => other.offset < stop);
    made.append(text.slice(at, entity.offset));
    const element = elementFor(entity, text.slice(entity.offset, stop), actions);
    element.append(fragment(text, inside, entity.offset, stop, actions));
    made.append(element);
    at = stop;
    rest = others.filter((other) => other.offset >= stop);
  }
  made.append(text.slice(at, end));
  return made;
}

function elementFor(entity, shown, actions) {
  switch (entity.type) {
    case "text_link": return link(entity.url, actions);
    case "url": return link(/^https?:/.test(shown) ? shown : `https://${shown}`, actions);
    case "bot_command": return pressable(named("inline-command"), () => actions.command(shown));
    case "spoiler": return opening(named("inline-spoiler"));
    case "expandable_blockquote": return opening(document.createElement("blockquote"));
    default: return document.createElement(TAGS[entity.type] ?? "span");
  }
}

function opening(element) {
  element.classList.add("opening");
  return pressable(element, () => element.classList.toggle("open"));
}

function link(url, actions) {
  const element = document.createElement(/^(https?|mailto|tel):/.test(url) ? "a" : "span");
  if (element.tagName === "A") Object.assign(element, { href: url, target: "_blank", rel: "noopener noreferrer" });
  const start = startLink(url);
  if (start) element.addEventListener("click", (event) => { event.preventDefault(); actions.open(start); });
  return element;
}

export function startLink(url) {
  const found = /^https?:\/\/(?:t|telegram)\.me\/(\w+)(?:\?start=([\w-]*))?$/.exec(url);
  return found && { bot: found[1], payload: found[2] ?? "" };
}

// A real <button> would not wrap with the text around it.
function pressable(element, act) {
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.addEventListener("click", act);
  element.addEventListener("keydown", (event) => { if (event.key === "Enter") act(); });
  return element;
}

function named(className) {
  const element = document.createElement("span");
  element.className = className;
  return element;
}
