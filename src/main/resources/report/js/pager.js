/* A long list, one page of it at a time. */

/**
 * @param place that gets the rows and the buttons
 * @param show makes the element for some of the rows
 * @param told called with what is shown after every change
 */
function pager(place, pageSize, show, told) {
  let rows = [];
  let page = 0;
  const shown = element("div");
  const position = element("span");
  const buttons = [["First", () => 0], ["Previous", () => page - 1], ["Next", () => page + 1], ["Last", () => last()]]
    .map(([name, target]) => {
      const button = element("button", { type: "button" }, name);
      button.addEventListener("click", () => turnTo(target()));
      return button;
    });
  const bar = element("div", { class: "pager", role: "group", "aria-label": "Pages" }, ...buttons, position);
  place.replaceChildren(shown, bar);

  const last = () => Math.max(0, Math.ceil(rows.length / pageSize) - 1);

  function turnTo(target) {
    page = Math.min(Math.max(0, target), last());
    const begin = page * pageSize;
    const these = rows.slice(begin, begin + pageSize);
    shown.replaceChildren(these.length === 0 ? element("p", { class: "empty" }, "Nothing fits this choice.") : show(these));
    buttons[0].disabled = buttons[1].disabled = page === 0;
    buttons[2].disabled = buttons[3].disabled = page === last();
    bar.hidden = rows.length <= pageSize;
    position.textContent = `Page ${number.format(page + 1)} of ${number.format(last() + 1)}`;
    told(rows.length, these.length === 0 ? 0 : begin + 1, begin + these.length);
  }

  return (all) => {
    rows = all;
    turnTo(0);
  };
}

/** "828 statements, 1 to 25 shown". */
function shownText(count, from, to, one) {
  const all = counted(count, one);
  return count === 0 || (from === 1 && to === count) ? all : `${all}; ${number.format(from)} to ${number.format(to)} shown`;
}
