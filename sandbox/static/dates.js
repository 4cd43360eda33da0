// Dates in the page's language. Browsers know no Kazakh dates, so the names come from words.json.
import { word } from "./words.js";

const NUMERIC = { weekday: "short", year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

export const day = (seconds, zone) => filled(word("dayPattern"), seconds, zone);
export const time = (seconds, zone) => filled("{hour}:{minute}", seconds, zone);
export const full = (seconds, zone) => `${filled(word("fullPattern"), seconds, zone)}, ${time(seconds, zone)}`;

function filled(pattern, seconds, zone) {
  const parts = new Intl.DateTimeFormat("en", { ...NUMERIC, timeZone: zone }).formatToParts(seconds * 1000);
  const found = Object.fromEntries(parts.map((part) => [part.type, part.value]));
  const names = { ...found, month: word("months")[found.month - 1], weekday: word("weekdays")[WEEKDAYS.indexOf(found.weekday)] };
  return pattern.replace(/\{(\w+)\}/g, (_, name) => names[name]);
}
