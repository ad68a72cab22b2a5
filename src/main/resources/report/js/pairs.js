/* The choice of pairs, which network, heatmap and table share. */

const Q_STEPS = [1e-9, 1e-6, 0.0001, 0.001, 0.01, 0.05, 0.1, 0.25, 1];
const Q_AT_START = Q_STEPS.indexOf(0.05);

/** More cannot be read on a telephone. */
const TOP_AT_START = matchMedia("(max-width: 34rem)").matches ? 25 : 60;

/** What is chosen: the graph and the places of its edges. */
const chosen = { graph: null, edges: [] };

const graphOf = (level, window) => data.pairs.find((graph) => graph.level === level && graph.window === window);

const windowText = (window) => {
  if (window === "all") {
    return "at any time";
  }
  return window.length === 4 ? `in ${window}` : `in ${monthText(window)}`;
};

const actorName = (node) => data.actors[chosen.graph.actor[node]];
const kindOf = (node) => word(data.kinds, chosen.graph.actor[node]);

function fillWindows() {
  const before = byId("window").value;
  const windows = data.pairs.filter((graph) => graph.level === byId("level").value).map((graph) => graph.window);
  fillSelect(byId("window"), windows.map((window) => [window, windowText(window)]));
  byId("window").value = windows.includes(before) ? before : windows[0];
}

/** The top slider reaches as far as there are pairs. */
function fitTop() {
  const top = byId("top");
  const before = Number(top.value);
  const most = Math.max(1, chosen.graph?.g2.length ?? 1);
  const atMost = Number(top.max) === before && before > TOP_AT_START;
  top.max = most;
  top.value = Math.min(atMost ? most : before, most);
}

function choosePairs() {
  const graph = graphOf(byId("level").value, byId("window").value) ?? null;
  chosen.graph = graph;
  fitTop();
  const q = Q_STEPS[Number(byId("q").value)];
  const npmi = Number(byId("npmi").value);
  const top = Number(byId("top").value);
  byId("q-value").textContent = q >= 0.0001 ? String(q) : q.toExponential();
  byId("npmi-value").textContent = npmi.toFixed(2);
  byId("top-value").textContent = number.format(top);
  const passing = [];
  for (let edge = 0; graph !== null && edge < graph.g2.length; edge++) {
    if (graph.q[edge] <= q && graph.npmi[edge] >= npmi) {
      passing.push(edge);
    }
  }
  chosen.edges = passing.slice(0, top);
  tellPairs(passing.length);
}

function tellPairs(passing) {
  const { graph, edges } = chosen;
  const place = byId("pair-count");
  if (graph === null) {
    place.textContent = "There are no pairs in the tables.";
    return;
  }
  const actors = new Set(edges.flatMap((edge) => [graph.a[edge], graph.b[edge]])).size;
  const texts = [`${counted(edges.length, "pair")} of ${counted(actors, "actor")} shown`];
  if (passing === 0) {
    texts.push("none fits the choice: a greater q or a smaller NPMI lets more in");
  }
  if (passing > edges.length) {
    texts.push(`${number.format(passing - edges.length)} more fit the choice of q and NPMI`);
  }
  const leftOut = graph.passing - graph.g2.length;
  if (leftOut > 0) {
    texts.push(`${number.format(leftOut)} weaker ones are not in this file`);
  }
  texts.push(`${counted(graph.tested, "pair")} tested`);
  if (data.monthsLeftOut > 0) {
    texts.push(`the pairs of ${counted(data.monthsLeftOut, "earlier month")} are not in this file`);
  }
  place.textContent = texts.join("; ") + ".";
}

function showPairTable() {
  if (!byId("pair-details").open || chosen.graph === null) {
    return;
  }
  const { graph, edges } = chosen;
  byId("pair-table").replaceChildren(dataTable("Pairs of actors",
    [
      { title: "Actor", heading: true }, { title: "Actor" }, { title: "Stories", className: "number" },
      { title: "Together", className: "number" }, { title: "By chance", className: "number" },
      { title: "NPMI", className: "number" }, { title: "G²", className: "number" }, { title: "q", className: "number" },
    ],
    edges.map((edge) => [
      actorName(graph.a[edge]), actorName(graph.b[edge]), number.format(graph.stories[edge]),
      number.format(graph.units[edge]), graph.expected[edge].toFixed(2), graph.npmi[edge].toFixed(2),
      graph.g2[edge].toFixed(1), graph.q[edge].toPrecision(2),
    ])));
}

function startPairs() {
  const levels = [...new Set(data.pairs.map((graph) => graph.level))];
  fillSelect(byId("level"), levels.map((level) => [level, LEVELS[level] ?? level]));
  byId("level").value = levels.includes("article") ? "article" : levels[0];
  fillWindows();
  byId("q").max = Q_STEPS.length - 1;
  byId("q").value = Q_AT_START;
  byId("top").max = TOP_AT_START;
  byId("top").value = TOP_AT_START;
  choosePairs();
  fillActors();
  tellTies();
  const chooseActor = (actor) => {
    byId("network-actor").value = actor;
    tellTies();
    drawNetwork();
  };
  const drawNetwork = chart("network", networkOption, (network) => explorable(network, chooseActor));
  const drawHeatmap = chart("heatmap", heatmapOption);
  const change = () => {
    choosePairs();
    seeWhole();
    fillActors();
    tellTies();
    drawNetwork();
    drawHeatmap();
    showPairTable();
  };
  byId("network-actor").addEventListener("change", () => chooseActor(byId("network-actor").value));
  byId("level").addEventListener("change", fillWindows);
  byId("pair-controls").addEventListener("input", change);
  byId("pair-controls").addEventListener("submit", (event) => event.preventDefault());
  byId("pair-details").addEventListener("toggle", showPairTable);
}
