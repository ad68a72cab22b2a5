/* All statements in the file: searched, filtered, a page at a time. */

const STATEMENTS_PER_PAGE = 25;
const MOST_CHOICES = 500;

const DENIALS = { none: "no denial", explicit: "explicit denial", negated: "denial by negation" };

/** How often each value occurs in the statements, the most frequent first. */
function tally(valuesOf) {
  const counts = new Map();
  for (let row = 0; row < quoted.article.length; row++) {
    for (const value of valuesOf(row)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byName(String(a), String(b)));
}

const monthOf = (row) => quoted.dates[quoted.article[row]].slice(0, 7);
const sourceOf = (row) => word(quoted.sources, quoted.article[row]);

/** The choices of the table: where each stands, the values of a row, and how a value is called. */
const FILTERS = [
  { id: "filter-actor", valuesOf: (row) => quoted.speakers[row], text: (actor) => data.actors[actor] },
  { id: "filter-act", valuesOf: (row) => [word(quoted.act, row)], text: String },
  { id: "filter-denial", valuesOf: (row) => [word(quoted.denial, row)], text: (denial) => DENIALS[denial] ?? denial },
  { id: "filter-month", valuesOf: (row) => [monthOf(row)], text: (month) => (month ? monthText(month) : "no date") },
  { id: "filter-source", valuesOf: (row) => [sourceOf(row)], text: (source) => source || "no source" },
];

function fillFilters() {
  for (const filter of FILTERS) {
    let values = tally(filter.valuesOf);
    if (filter.id === "filter-month") {
      values.sort(([a], [b]) => (a < b ? 1 : -1));
    }
    const more = values.length - MOST_CHOICES;
    values = values.slice(0, MOST_CHOICES);
    filter.values = values.map(([value]) => value);
    fillSelect(byId(filter.id), [["", "all"], ...values.map(([value, count], i) => [i, `${filter.text(value)} (${number.format(count)})`])]);
    if (more > 0) {
      byId(filter.id).append(element("option", { disabled: "" }, `and ${number.format(more)} more: use the search`));
    }
  }
}

function tags(row) {
  const denial = word(quoted.denial, row);
  const made = element("div", {}, element("span", { class: "tag" }, word(quoted.act, row)));
  if (denial !== "none") {
    made.append(element("span", { class: "tag denial" }, DENIALS[denial] ?? denial));
  }
  made.append(element("span", { class: "tag" }, word(quoted.claimKind, row)));
  return made;
}

function showStatements(rows) {
  return dataTable("Statements",
    [
      { title: "Who", className: "who", heading: true }, { title: "Statement in its sentences" },
      { title: "Kind", className: "kind" }, { title: "Where", className: "where" },
    ],
    rows.map((row) => [speakerText(row), markedPassage(row), tags(row), whereText(row, element("br"))]),
    "rows statements");
}

function chosenStatements() {
  const words = searchWords(byId("search").value);
  const active = FILTERS
    .filter(({ id }) => byId(id).value !== "")
    .map((filter) => ({ ...filter, wanted: filter.values[Number(byId(filter.id).value)] }));
  const rows = [];
  for (let row = 0; row < quoted.article.length; row++) {
    if (active.every(({ valuesOf, wanted }) => valuesOf(row).includes(wanted)) && matches(row, words)) {
      rows.push(row);
    }
  }
  return rows;
}

function startStatements() {
  const leftOut = data.figures.statements - quoted.article.length;
  fillFilters();
  const show = pager(byId("statement-table"), STATEMENTS_PER_PAGE, showStatements, (count, from, to) => {
    byId("statement-count").textContent = shownText(count, from, to, "statement")
      + (leftOut > 0 ? `; ${number.format(leftOut)} older ones are not in this file.` : ".");
  });
  const choose = () => show(chosenStatements());
  byId("search").addEventListener("input", debounced(choose));
  FILTERS.forEach(({ id }) => byId(id).addEventListener("change", choose));
  const form = byId("search").form;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(choose));
  choose();
}
