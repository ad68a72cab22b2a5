/* Denials beside the claims that they contradict. */

const DISPUTES_PER_PAGE = 10;

/** The disputes between the same words, which copies of one text share: the surest, with the others. */
function withoutCopies() {
  const groups = new Map();
  const words = (row) => [quoted.passage[row], quoted.content[row], quoted.denied[row], quoted.speakers[row]];
  for (const dispute of quoted.disputes) {
    const key = JSON.stringify([words(dispute.denial), words(dispute.claim)]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { ...dispute, copies: [] });
    } else {
      group.copies.push(dispute);
    }
  }
  return [...groups.values()];
}

function side(row, copies) {
  const where = whereText(row, " · ");
  where.classList.add("where");
  const others = [...new Set(copies.filter((copy) => quoted.article[copy] !== quoted.article[row])
    .map((copy) => word(quoted.sources, quoted.article[copy])))];
  if (others.length > 0) {
    where.append(element("br"), `and in ${others.join(", ")}`);
  }
  return element("div", {},
    element("p", { class: "byline" }, element("strong", {}, speakerText(row))), markedPassage(row), where);
}

function showDisputes(disputes) {
  return dataTable("Disputes",
    [{ title: "Denial" }, { title: "Claim" }, { title: "Likely", className: "number score" }],
    disputes.map(({ denial, claim, score, copies }) => [
      side(denial, copies.map((copy) => copy.denial)), side(claim, copies.map((copy) => copy.claim)),
      `${Math.round(100 * score)}%`,
    ]),
    "rows disputes");
}

function startDisputes() {
  const leftOut = data.figures.disputes - quoted.disputes.length;
  const show = pager(byId("dispute-table"), DISPUTES_PER_PAGE, showDisputes, (count, from, to) => {
    byId("dispute-count").textContent = shownText(count, from, to, "dispute")
      + (leftOut > 0 ? `; ${number.format(leftOut)} less sure ones are not in this file.` : ".");
  });
  const disputes = withoutCopies();
  const choose = () => {
    const words = searchWords(byId("dispute-search").value);
    const where = byId("dispute-where").value;
    show(disputes.filter(({ denial, claim, sameArticle }) =>
      (where === "" || sameArticle === (where === "same"))
        && words.every((part) => matches(denial, [part]) || matches(claim, [part]))));
  };
  byId("dispute-search").addEventListener("input", debounced(choose));
  byId("dispute-where").addEventListener("change", choose);
  byId("dispute-where").form.addEventListener("submit", (event) => event.preventDefault());
  choose();
}
