/* Elements are made here and nowhere else: all text becomes text nodes, so that markup in the data stays text. */

/** An element; attributes by name, children as texts or nodes. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

const byId = (id) => document.getElementById(id);

/** A link if the address is one of the web, else the text alone. */
function webLink(text, address) {
  let web = false;
  try {
    web = ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    web = false;
  }
  return web
    ? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text)
    : element("span", {}, text);
}

/** Options of a choice, as pairs of value and text. */
function fillSelect(select, options) {
  select.replaceChildren(...options.map(([value, text]) => element("option", { value }, text)));
}

/**
 * A table with a row of headings. The roles are written out because a narrow screen shows rows as blocks,
 * which would take the meaning of a table away.
 *
 * @param columns of {title, className, heading}: heading marks the column that names the row
 * @param rows arrays of nodes or texts
 */
function dataTable(caption, columns, rows, className = "") {
  const head = columns.map(({ title, className: of = "" }) =>
    element("th", { scope: "col", role: "columnheader", class: of }, title));
  const body = rows.map((cells) =>
    element("tr", { role: "row" }, ...cells.map((cell, i) => {
      const { title, className: of = "", heading } = columns[i];
      const attributes = { class: of, "data-label": title, role: heading ? "rowheader" : "cell" };
      return heading
        ? element("th", { ...attributes, scope: "row" }, cell)
        : element("td", attributes, cell);
    })));
  return element("table", { class: className, role: "table" },
    element("caption", { class: "hidden" }, caption),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
    element("tbody", { role: "rowgroup" }, ...body));
}

/** Calls after the last of several calls that come fast upon each other. */
function debounced(call, milliseconds = 150) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(call, milliseconds);
  };
}
