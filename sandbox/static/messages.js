// One message as a bubble: text, document, photo, contact, inline keyboard.
import { time } from "./dates.js";
import { rendered } from "./entities.js";
import { word } from "./words.js";

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function icon(name) {
  const image = make("img", "icon");
  Object.assign(image, { src: `/static/${name}.svg`, alt: "" });
  return image;
}

export function bubble(message, replied, phone) {
  const item = make("li", `message from-${message.from}`);
  const box = make("div", "bubble");
  if (message.contact && message.contact.user_id !== phone.userId) box.append(make("div", "forwarded", word("forwarded")));
  if (replied) box.append(make("div", "reply", replied.text.slice(0, 80)));
  if (message.photo) box.append(photo(message.photo));
  if (message.document) box.append(document_(message.document, phone));
  if (message.contact) box.append(contact(message.contact));
  if (message.text) box.append(make("div", "words", rendered(message.text, message.entities, phone.actions)));
  box.append(sentAt(message, phone.zone));
  item.append(box);
  if (message.inline_keyboard.length) item.append(keyboard(message, phone));
  return item;
}

function sentAt(message, zone) {
  const clock = time(message.date, zone);
  return make("div", "time", message.edits ? `${word("edited")} ${clock}` : clock);
}

function photo(stored) {
  const image = make("img", "photo");
  Object.assign(image, { src: stored.url, alt: stored.file_name });
  return image;
}

function document_(stored, phone) {
  const name = make("span", "file-name", stored.file_name);
  const card = make("div", "document", make("span", "file-icon", extension(stored.file_name)), name, size(stored.file_size));
  const links = make("div", "file-links");
  if (["application/pdf", "image/png", "image/jpeg"].includes(stored.mime_type)) {
    const view = make("button", "quiet", word("view"));
    view.type = "button";
    view.addEventListener("click", () => phone.actions.view(stored));
    links.append(view);
  }
  const save = make("a", "quiet", word("download"));
  Object.assign(save, { href: stored.url, download: stored.file_name });
  links.append(save);
  return make("div", "file", card, links);
}

const extension = (name) => (name.includes(".") ? name.split(".").pop().slice(0, 4).toUpperCase() : "…");
const size = (bytes) => make("span", "file-size", bytes < 1e6 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

function contact(card) {
  const name = [card.first_name, card.last_name].filter(Boolean).join(" ");
  return make("div", "contact", make("span", "", word("contact")), make("strong", "", name), make("span", "", card.phone_number));
}

function keyboard(message, phone) {
  const rows = message.inline_keyboard.map((row, rowAt) =>
    make("div", "row", ...row.map((button, at) => inlineButton(message, button, `${message.message_id}:${rowAt}:${at}`, phone))));
  return make("div", "inline-keyboard", ...rows);
}

function inlineButton(message, button, key, phone) {
  const element = make("button", `key ${button.style ?? ""}`, button.text);
  element.type = "button";
  element.dataset.key = key;
  element.disabled = Boolean(button.disabled);
  if (button.url) element.classList.add("goes-out");
  element.addEventListener("click", () => phone.actions.press(message, button, element));
  return element;
}
