// The page: phones side by side, the demo clock above them, kept fresh by server-sent events.
import { get, post } from "./api.js";
import { full } from "./dates.js";
import { make } from "./messages.js";
import { Phone } from "./phone.js";
import { loadWords, pageLanguage, speak, translate, word } from "./words.js";

const page = {
  phones: new Map(),
  examples: [],
  zone: "UTC",

  async safely(act) {
    try { return await act(); } catch (error) { this.trouble(`${word("refused")}: ${error.message}`); return null; }
  },

  trouble(text) {
    const box = document.getElementById("trouble");
    box.textContent = text;
    box.hidden = !text;
    clearTimeout(this.troubleTimer);
    if (text) this.troubleTimer = setTimeout(() => { box.hidden = true; }, 6000);
  },

  notice(text) {
    const dialog = document.getElementById("notice");
    dialog.querySelector(".notice-text").textContent = text;
    if (!dialog.open) dialog.showModal();
  },

  view(stored) {
    const dialog = document.getElementById("viewer");
    dialog.querySelector(".viewer-name").textContent = stored.file_name;
    Object.assign(dialog.querySelector(".viewer-frame"), { src: stored.url, title: stored.file_name });
    dialog.showModal();
  },

  choose(link) {
    const dialog = document.getElementById("chooser");
    const buttons = [...this.phones.values()].map((phone) => {
      const button = make("button", "", phone.find(".owner-name").textContent, " · ", phone.find(".owner-role").textContent);
      button.type = "button";
      button.addEventListener("click", () => { dialog.close(); phone.offerStart(link.payload); });
      return button;
    });
    dialog.querySelector(".choices").replaceChildren(...buttons);
    dialog.showModal();
  },
};

function show(userId) {
  if (page.phones.has(userId)) return;
  const phone = new Phone(userId, page);
  page.phones.set(userId, phone);
  document.getElementById("phones").append(phone.element);
}

function tell(clock) {
  const now = document.getElementById("now");
  now.textContent = full(Date.parse(clock.now) / 1000, page.zone);
  now.dateTime = clock.now;
  now.classList.toggle("moved", Math.abs(clock.offset_seconds) > 1);
}

function dress() {
  document.documentElement.lang = pageLanguage();
  translate(document);
  document.title = word("title");
  document.getElementById("title").textContent = word("title");
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === pageLanguage()));
  }
}

async function moveClock(button) {
  const buttons = document.querySelectorAll("[data-move]");
  for (const each of buttons) each.disabled = true;
  const moved = await page.safely(() => post("/clock", { [button.dataset.move]: Number(button.dataset.amount ?? 1) }));
  for (const each of buttons) each.disabled = false;
  if (moved) tell(moved);
  if (moved?.listeners.some((listener) => listener.status !== 200 && listener.status !== 204)) page.trouble(word("slept"));
}

async function addPhone() {
  const number = page.phones.size + 1;
  const role = { en: "Somebody new", ru: "Новый человек", kk: "Жаңа адам" };
  const person = { first_name: `${word("newPhone")} ${number}`, phone: `+770100000${String(number).padStart(2, "0")}`, role };
  await page.safely(() => post("/users", { ...person, language_code: pageLanguage() }));
}

let fresh = Promise.resolve();
let again = false;

function refreshAll() {
  if (again) return;
  again = true;
  fresh = fresh.then(async () => {
    again = false;
    await Promise.all([...page.phones.values()].map((phone) => phone.refresh()));
  }).catch(() => page.trouble(word("lost")));
}

function follow() {
  const events = new EventSource("/control/events");
  events.addEventListener("message", (event) => {
    const news = JSON.parse(event.data);
    for (const userId of news.users) show(userId);
    tell(news.clock);
    refreshAll();
  });
  events.addEventListener("error", () => page.trouble(word("lost")));
}

function listen() {
  for (const button of document.querySelectorAll("[data-move]")) button.addEventListener("click", () => moveClock(button));
  document.getElementById("add-phone").addEventListener("click", addPhone);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", async () => {
      speak(button.dataset.language);
      dress();
      tell(await get("/clock"));
      refreshAll();
    });
  }
}

async function begin() {
  await loadWords();
  const facts = await (await fetch("/page")).json();
  page.zone = facts.zone;
  page.examples = await get("/examples");
  dress();
  listen();
  follow();
}

begin();
