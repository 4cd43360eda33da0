// The words of the page itself, in the reader's language.
const KEY = "sandbox-language";
let all = {};
let language = "ru";

export async function loadWords() {
  all = await (await fetch("/static/words.json")).json();
  const wished = stored() || navigator.language.slice(0, 2);
  language = all[wished] ? wished : "ru";
}

export const pageLanguage = () => language;
export const word = (name) => all[language][name] ?? name;

export function speak(wished) {
  language = wished;
  try { localStorage.setItem(KEY, wished); } catch { /* a browser without storage forgets, no harm */ }
}

export function translate(root) {
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    element.title = word(element.dataset.label);
  }
}

function stored() {
  try { return localStorage.getItem(KEY); } catch { return null; }
}
