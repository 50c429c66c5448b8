// Keeps the desk page up to date: the server sends the markup of the board whenever it is another, and the clocks tick in between.
// Without this script the page is the same, and reloads every half minute.
"use strict";

const board = document.getElementById("board");
const news = document.getElementById("news");
const live = document.getElementById("live");
const NEWS_INTERVAL = 20_000;
let serverNow = Date.parse(board.dataset.now);
let heardAt = performance.now();
let told = board.querySelector("[data-news]").dataset.news;
let toldAt = -NEWS_INTERVAL;

// An amount of time as the server writes it: no more of it than matters.
function span(ms) {
  const minutes = Math.round(ms / 60_000);
  if (ms >= 172_800_000) return `${Math.ceil(ms / 86_400_000)} days`;
  if (ms < 120_000) return `${Math.ceil(ms / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 600) return `${Math.floor((minutes + 30) / 60)} h`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function tick() {
  const now = serverNow + (performance.now() - heardAt);
  for (const left of board.querySelectorAll("[data-due]")) {
    const ms = Date.parse(left.dataset.due) - now;
    const text = ms < 0 ? `${span(-ms)} late` : `in ${span(ms)}`;
    if (left.textContent !== text) left.textContent = text;
  }
}

// Puts new markup in the place of old, part by part and row by row, so that whoever reads or points at a row that stays as it is keeps it.
function patch(old, fresh) {
  const key = (one) => one.dataset?.part ?? one.dataset?.key;
  const known = new Map();
  for (const one of old.children) if (key(one)) known.set(key(one), one);
  let place = old.firstElementChild;
  for (const one of [...fresh.children]) {
    const same = key(one) && known.get(key(one));
    if (!same) {
      one.markup = one.outerHTML;
      old.insertBefore(one, place);
      continue;
    }
    known.delete(key(one));
    if (same === place) place = place.nextElementSibling;
    else old.insertBefore(same, place);
    if (same.markup !== one.outerHTML) replace(same, one);
  }
  while (place) {
    const next = place.nextElementSibling;
    place.remove();
    place = next;
  }
}

function replace(old, fresh) {
  const markup = fresh.outerHTML;
  const rows = ["tbody", "ul.people"].map((part) => [old.querySelector(`:scope > table > ${part}, :scope > ${part}`), fresh.querySelector(`:scope > table > ${part}, :scope > ${part}`)]).find(([was, is]) => was && is);
  if (rows) {
    const caption = old.querySelector("caption");
    if (caption) caption.textContent = fresh.querySelector("caption").textContent;
    patch(rows[0], rows[1]);
    old.markup = markup;
    return;
  }
  old.replaceWith(fresh);
  fresh.markup = markup;
}

function show(markup) {
  const fresh = document.createElement("template");
  fresh.innerHTML = markup;
  const said = fresh.content.querySelector("[data-news]").dataset.news;
  const focused = board.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  patch(board, fresh.content);

  // A row that moved or changed has lost the focus that it had.
  if (focused && !board.contains(document.activeElement)) [...board.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused)?.focus({ preventScroll: true });
  if (said !== told && performance.now() - toldAt > NEWS_INTERVAL) {
    [told, toldAt, news.textContent] = [said, performance.now(), said];
  }
  tick();
}

const events = new EventSource(board.dataset.events);
events.addEventListener("board", (event) => show(event.data));
events.addEventListener("clock", (event) => {
  serverNow = Date.parse(event.data);
  heardAt = performance.now();
  tick();
});
events.onopen = () => { live.textContent = "Up to date."; live.className = "on"; };
events.onerror = () => { live.textContent = "The connection is lost; it is tried again."; live.className = "off"; };
setInterval(tick, 1000);

for (const select of document.querySelectorAll(".filter select")) select.addEventListener("change", () => select.form.requestSubmit());
document.querySelector(".filter button").hidden = true;
