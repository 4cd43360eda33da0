// One phone on the page: a chat of one person with the bot.
import { call, get, post } from "./api.js";
import { day } from "./dates.js";
import { startLink } from "./entities.js";
import { bubble, icon, make } from "./messages.js";
import { pageLanguage, translate, word } from "./words.js";

export class Phone {
  constructor(userId, page) {
    this.userId = userId;
    this.page = page;
    this.zone = page.zone;
    this.payload = "";
    this.drawn = "";
    this.answersSeen = null;
    this.element = document.getElementById("phone-template").content.cloneNode(true).firstElementChild;
    this.actions = {
      command: (text) => this.does("text", { text }),
      open: (link) => page.choose(link),
      view: (stored) => page.view(stored),
      press: (message, button, element) => this.press(message, button, element),
    };
    this.listen();
  }

  find(selector) { return this.element.querySelector(selector); }

  listen() {
    this.find(".composer").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.find(".text").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); this.send(); }
      if (event.key === "Escape") this.closeMenus();
    });
    this.find(".language").addEventListener("change", (event) =>
      this.page.safely(() => call("PATCH", `/users/${this.userId}`, { language_code: event.target.value })));
    this.find(".block").addEventListener("click", () => this.does("block", { blocked: !this.chat.blocked }));
    this.find(".start").addEventListener("click", () => this.start());
    this.find(".menu-button").addEventListener("click", () => this.toggle("menu"));
    this.find(".attach-button").addEventListener("click", () => this.toggle("attach-menu"));
    this.find(".keyboard-button").addEventListener("click", () => {
      const keyboard = this.find(".reply-keyboard");
      keyboard.hidden = !keyboard.hidden;
    });
    this.find(".file").addEventListener("change", (event) => this.sendFile(event.target));
  }

  async refresh() {
    const chat = await get(`/chats/${this.userId}`);
    const text = JSON.stringify(chat) + pageLanguage() + this.payload;
    if (text === this.drawn) return;
    this.drawn = text;
    this.chat = chat;
    this.draw();
  }

  draw() {
    const { chat } = this;
    const name = [chat.user.first_name, chat.user.last_name].filter(Boolean).join(" ");
    const role = chat.user.role[pageLanguage()] ?? chat.user.role.en ?? "";
    translate(this.element);
    this.element.setAttribute("aria-label", `${name}, ${role}`);
    this.find(".owner-name").textContent = name;
    this.find(".owner-role").textContent = [role, chat.user.phone].filter(Boolean).join(" · ");
    this.find(".language").value = chat.user.language_code.slice(0, 2);
    this.find(".avatar").textContent = chat.bot.name.slice(0, 1);
    this.find(".bot-name").textContent = chat.bot.name;
    this.find(".bot-status").textContent = this.status();
    this.find(".block").textContent = word(chat.blocked ? "unblock" : "block");
    this.find(".block").hidden = !chat.started || chat.user.deactivated;
    this.drawMessages();
    this.drawStart();
    this.drawMenus();
    this.drawKeyboard();
    this.followNewest();
    this.drawAnswers();
  }

  status() {
    if (this.chat.action === "typing") return word("typing");
    return this.chat.action ? word("sendsFile") : word("bot");
  }

  drawMessages() {
    const list = this.find(".messages");
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const byId = new Map(this.chat.messages.map((message) => [message.message_id, message]));
    const items = [];
    let shownDay = "";
    for (const message of this.chat.messages) {
      const date = day(message.date, this.zone);
      if (date !== shownDay) items.push(make("li", "day", date));
      shownDay = date;
      items.push(bubble(message, byId.get(message.reply_to), this));
    }
    if (!items.length) items.push(make("li", "empty", this.chat.description || word("nothing")));
    list.setAttribute("aria-label", `${word("chatOf")} ${this.chat.user.first_name}`);
    list.replaceChildren(...items);
    if (focused) list.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
  }

  // After everything is drawn: the keyboard below takes its room from the messages.
  followNewest() {
    const newest = Math.max(0, ...this.chat.messages.map((message) => message.seq));
    const list = this.find(".messages");
    if (newest !== this.newest) list.scrollTop = list.scrollHeight;
    this.newest = newest;
  }

  drawStart() {
    const start = this.find(".start");
    const { chat } = this;
    const needed = !chat.started || chat.blocked || this.payload;
    start.hidden = !needed && !chat.user.deactivated;
    start.disabled = chat.user.deactivated;
    start.textContent = word(chat.user.deactivated ? "deleted" : chat.blocked ? "restart" : "start");
    this.find(".composer").hidden = !start.hidden;
  }

  drawMenus() {
    const commands = this.chat.commands.map((command) =>
      this.item(`/${command.command}`, command.description, () => this.does("text", { text: `/${command.command}` })));
    this.find(".menu").replaceChildren(...(commands.length ? commands : [make("li", "hint", word("noCommands"))]));
    const file = this.item(word("chooseFile"), "", () => this.find(".file").click());
    const examples = this.page.examples.map((name) => this.item(name, "", () => this.does("example", { name })));
    const heading = examples.length ? [make("li", "hint", word("examples"))] : [];
    this.find(".attach-menu").replaceChildren(file, ...heading, ...examples);
  }

  item(label, description, act) {
    const button = make("button", "", make("strong", "", label), make("span", "", description));
    button.type = "button";
    button.addEventListener("click", () => { this.closeMenus(); act(); });
    return make("li", "", button);
  }

  drawKeyboard() {
    const { reply_keyboard: keyboard, keyboard_hidden: hidden, force_reply: forced } = this.chat;
    const box = this.find(".reply-keyboard");
    const rows = (keyboard?.keyboard ?? []).map((row) => make("div", "row", ...row.map((button) => this.replyButton(button))));
    box.replaceChildren(...rows);
    box.hidden = !keyboard || hidden || !this.find(".start").hidden;
    this.find(".keyboard-button").hidden = !keyboard;
    this.find(".text").placeholder = (forced ?? keyboard)?.input_field_placeholder || word("message");
    if (forced && forced.message_id !== this.forced) this.find(".text").focus();
    this.forced = forced?.message_id;
  }

  replyButton(button) {
    const element = make("button", `key ${button.style ?? ""}`, button.text);
    if (button.request_contact) element.prepend(icon("contact"));
    element.type = "button";
    element.addEventListener("click", () => this.does("press", { text: button.text, reply_keyboard: true }));
    return element;
  }

  drawAnswers() {
    const seen = this.answersSeen ?? this.chat.answers.length;
    for (const answer of this.chat.answers.slice(seen)) {
      if (answer.url && startLink(answer.url)) this.page.choose(startLink(answer.url));
      if (answer.text && answer.alert) this.page.notice(answer.text);
      if (answer.text && !answer.alert) this.toast(answer.text);
    }
    this.answersSeen = this.chat.answers.length;
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.classList.remove("shown"); toast.textContent = ""; }, 3500);
  }

  press(message, button, element) {
    if (button.copy_text) return navigator.clipboard?.writeText(button.copy_text.text).then(() => this.toast(word("copied")));
    if (button.url) {
      const link = startLink(button.url);
      return link ? this.page.choose(link) : window.open(button.url, "_blank", "noopener");
    }
    element.classList.add("waiting");
    return this.does("press", { data: button.callback_data, message_id: message.message_id });
  }

  offerStart(payload) {
    this.payload = payload;
    this.drawn = "";
    this.refresh().then(() => this.find(".start").focus());
    this.element.scrollIntoView({ behavior: "smooth", inline: "center" });
  }

  start() {
    const { payload } = this;
    this.payload = "";
    this.does("start", { payload });
  }

  send() {
    const input = this.find(".text");
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    this.does("text", { text });
  }

  sendFile(input) {
    if (!input.files.length) return;
    const form = new FormData();
    form.append("file", input.files[0]);
    input.value = "";
    this.does("file", form);
  }

  does(gesture, body) {
    return this.page.safely(async () => {
      await post(`/chats/${this.userId}/${gesture}`, body);
      await this.refresh();
    });
  }

  toggle(name) {
    const menu = this.find(`.${name}`);
    const open = menu.hidden;
    this.closeMenus();
    menu.hidden = !open;
    this.find(name === "menu" ? ".menu-button" : ".attach-button").setAttribute("aria-expanded", String(open));
    if (open) menu.querySelector("button")?.focus();
  }

  closeMenus() {
    for (const name of [".menu", ".attach-menu"]) this.find(name).hidden = true;
    for (const name of [".menu-button", ".attach-button"]) this.find(name).setAttribute("aria-expanded", "false");
  }
}
