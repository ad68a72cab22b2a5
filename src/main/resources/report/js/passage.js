/* A statement in its sentences, with its parts marked: by weight, slant and line, not by colour alone. */

const PARTS = [
  ["content", "content"],
  ["speaker", "speaker"],
  ["cue", "cue"],
  ["denied", "denied"],
];

/** The words of a part of a statement. */
function wordsOf(part, row) {
  const passage = quoted.passages[quoted.passage[row]];
  const spans = quoted[part][row];
  const words = [];
  for (let i = 0; i < spans.length; i += 2) {
    words.push(passage.slice(spans[i], spans[i + 1]));
  }
  return words.join(" … ");
}

/** Cuts the passage wherever a part begins or ends; each piece carries the names of its parts. */
function markedPassage(row) {
  const passage = quoted.passages[quoted.passage[row]];
  const cuts = new Set([0, passage.length]);
  PARTS.forEach(([part]) => quoted[part][row].forEach((cut) => cuts.add(cut)));
  const sorted = [...cuts].sort((a, b) => a - b);
  const paragraph = element("p", { class: "passage", lang: "de" });
  for (let i = 0; i + 1 < sorted.length; i++) {
    paragraph.append(...piece(row, passage.slice(sorted[i], sorted[i + 1]), sorted[i]));
  }
  if (quoted.cut[row]) {
    paragraph.append(" …", element("span", { class: "hidden", lang: "en" }, "the rest is left out"));
  }
  return paragraph;
}

function piece(row, text, begin) {
  const parts = PARTS.filter(([part]) => covers(quoted[part][row], begin));
  if (parts.length === 0) {
    return [text];
  }
  const beginning = parts.filter(([part]) => begins(quoted[part][row], begin)).map(([, name]) => name);
  const marked = element("span", { class: parts.map(([part]) => part).join(" ") });
  if (beginning.length > 0) {
    marked.append(element("span", { class: "hidden", lang: "en" }, ` ${beginning.join(", ")}: `));
  }
  marked.append(text);
  return [marked];
}

function covers(spans, offset) {
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i] <= offset && offset < spans[i + 1]) {
      return true;
    }
  }
  return false;
}

function begins(spans, offset) {
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i] === offset) {
      return true;
    }
  }
  return false;
}

function startLegends() {
  const meanings = [
    ["speaker", "who speaks"], ["cue", "what tells that it is said"], ["content", "what is said"], ["denied", "what is denied"],
  ];
  document.querySelectorAll("[data-legend]").forEach((legend) =>
    legend.append(...meanings.map(([part, meaning]) => element("span", { class: part }, meaning))));
}

/** Who speaks: the resolved names, or else the words of the text, or that nobody is named. */
function speakerText(row) {
  const names = quoted.speakers[row].map((actor) => data.actors[actor]);
  if (names.length > 0) {
    return element("span", { lang: "de" }, names.join(", "));
  }
  return element("span", { class: "unnamed" }, wordsOf("speaker", row) || "nobody named");
}

/**
 * Where a statement stands: day, outlet and headline.
 *
 * @param separator before the headline
 */
function whereText(row, separator) {
  const article = quoted.article[row];
  const place = element("div");
  place.append(dayText(quoted.dates[article]));
  const source = word(quoted.sources, article);
  if (source) {
    place.append(` · ${source}`);
  }
  if (quoted.titles[article]) {
    place.append(separator, webLink(quoted.titles[article], quoted.urls[article]));
  } else if (quoted.urls[article]) {
    place.append(separator, webLink("the article", quoted.urls[article]));
  }
  return place;
}

/** All that a search looks into, folded once. */
const foldedPassages = [];
const foldedTitles = [];

function matches(row, words) {
  const passage = quoted.passage[row];
  const article = quoted.article[row];
  foldedPassages[passage] ??= folded(quoted.passages[passage]);
  foldedTitles[article] ??= folded(`${quoted.titles[article]} ${word(quoted.sources, article)}`);
  return words.every((part) =>
    foldedPassages[passage].includes(part)
      || foldedTitles[article].includes(part)
      || quoted.speakers[row].some((actor) => folded(data.actors[actor]).includes(part)));
}

const searchWords = (text) => folded(text).split(/\s+/).filter((part) => part !== "");
