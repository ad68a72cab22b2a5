/* What the page begins with. */

function startFigures() {
  const figures = data.figures;
  const whole = data.pairs.filter((graph) => graph.window === "all");
  const tested = whole.reduce((sum, graph) => sum + graph.tested, 0);
  const significant = whole.reduce((sum, graph) => sum + graph.significant, 0);
  byId("corpus").textContent = [
    counted(figures.articles, "article"),
    figures.sources > 0 ? `from ${counted(figures.sources, "source")}` : "",
    figures.first ? `published ${dayText(figures.first)} to ${dayText(figures.last)}` : "without dates",
  ].filter((part) => part !== "").join(", ");
  const cards = [
    ["articles", figures.articles, counted(figures.stories, "story", "stories")],
    ["statements", figures.statements, figures.articles > 0 ? `${(figures.statements / figures.articles).toFixed(1)} an article` : ""],
    ["denials", figures.denials, figures.statements > 0 ? `${percent.format(figures.denials / figures.statements)} of the statements` : ""],
    ["disputes", figures.disputes, "a denial and its claim"],
    ["actors", figures.actors, "people, countries, …"],
    ["pairs tested", tested, `${number.format(significant)} with q ≤ .05`],
  ];
  byId("figures").replaceChildren(...cards.map(([name, value, more]) =>
    element("div", {},
      element("dt", {}, name),
      element("dd", { class: "number" }, number.format(value)),
      element("dd", { class: "more" }, more))));
  startNotes(figures);
}

function startNotes(figures) {
  const rejects = byId("rejects");
  if (figures.rejects.length === 0) {
    rejects.append(element("p", {}, "Everything was used."));
  } else {
    rejects.append(element("ul", {}, ...figures.rejects.map(({ reason, rows }) =>
      element("li", {}, `${number.format(rows)} × ${reason}`))));
  }
  const trust = byId("trust");
  if (figures.confidence !== undefined) {
    trust.append(element("p", {},
      `By the program’s own estimate ${percent.format(figures.confidence)} of these rows are statements. `
        + "Names, denials and links are less sure."));
  }
  trust.append(element("p", {},
    "How well it does on annotated articles stands in src/docs/quality.md of the program; "
      + "every row here can be checked against its sentences below."));
}
