/* The network of actors. Places were computed before, so the picture is the same each time. */

/** Kinds of actors differ in shape, and in colours that the style sheet has under their names. */
const SYMBOLS = {
  person: "circle",
  organization: "rect",
  country: "diamond",
  group: "triangle",
  place: "pin",
  document: "roundRect",
  unknown: "emptyCircle",
};
const KIND_NAMES = { organization: "organisation" };

/** Room for the legend above and for half a dot at the sides, in pixels. */
const MARGINS = { top: 60, bottom: 36, left: 30, right: 30 };

const NAME_SIZE = 12;

/** How faint is what does not belong to the chosen actor. */
const FAINT = { dot: 0.15, line: 0.04 };

const knownKind = (node) => (kindOf(node) in SYMBOLS ? kindOf(node) : "unknown");
const kindName = (kind) => KIND_NAMES[kind] ?? kind;

/** The nodes that are shown, each with the others that it is tied to. */
function neighbours() {
  const { graph, edges } = chosen;
  const ties = new Map();
  const add = (from, to) => ties.set(from, [...(ties.get(from) ?? []), to]);
  for (const edge of edges) {
    add(graph.a[edge], graph.b[edge]);
    add(graph.b[edge], graph.a[edge]);
  }
  return ties;
}

/** Places for the nodes that are shown, so that they fill the picture and circles stay round. */
function fitted(nodes) {
  const { graph } = chosen;
  const place = byId("network");
  const scale = (values, size) => {
    const least = Math.min(...nodes.map((node) => values[node]));
    const width = Math.max(1, Math.max(...nodes.map((node) => values[node])) - least);
    return (node) => (values[node] - least) / width * size;
  };
  const x = scale(graph.x, place.clientWidth - MARGINS.left - MARGINS.right);
  const y = scale(graph.y, place.clientHeight - MARGINS.top - MARGINS.bottom);
  return (node) => ({ x: x(node), y: y(node) });
}

function networkOption() {
  const { graph, edges } = chosen;
  if (graph === null || edges.length === 0) {
    return null;
  }
  const ties = neighbours();
  const kinds = [...new Set([...ties.keys()].map(knownKind))].sort(byName);
  const actor = chosenActor();
  return {
    tooltip: { ...tooltip(), formatter: networkTooltip },
    legend: { top: 0, left: 0, itemGap: 18, itemWidth: NAME_SIZE, itemHeight: NAME_SIZE, textStyle: { color: colour("soft") },
      formatter: kindName, data: kinds.map((kind) => ({ name: kind, icon: SYMBOLS[kind] })) },
    series: [{
      type: "graph",
      layout: "none",
      roam: true,
      scaleLimit: ZOOMS,
      ...view,
      draggable: false,
      ...MARGINS,
      categories: kinds.map((kind) => ({ name: kind, symbol: SYMBOLS[kind], itemStyle: { color: colour(kind) } })),
      data: dots(ties, kinds, actor),
      links: edges.map((edge) => line(edge, actor)),
      lineStyle: { color: colour("soft"), curveness: 0.08 },
      itemStyle: { borderColor: colour("panel"), borderWidth: 1.5 },
      label: {
        show: true, distance: NAME_GAP, color: colour("ink"), fontSize: NAME_SIZE, formatter: ({ name }) => shortName(name),
        textBorderColor: colour("panel"), textBorderWidth: 3,
      },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: "adjacency", label: { show: true, fontWeight: "bold" }, lineStyle: { opacity: 0.9 } },
      blur: { itemStyle: { opacity: FAINT.dot }, lineStyle: { opacity: FAINT.line }, label: { opacity: FAINT.dot } },
    }],
  };
}

/** The actors as dots; only those tied to the chosen actor are not faint, if one is chosen. */
function dots(ties, kinds, actor) {
  const place = fitted([...ties.keys()]);
  const made = [...ties].map(([node, others]) => {
    const far = actor !== null && node !== actor && !others.includes(actor);
    return {
      id: String(node),
      name: actorName(node),
      ...place(node),
      symbolSize: 9 + 5 * Math.sqrt(others.length),
      category: kinds.indexOf(knownKind(node)),
      tied: others.map(place),
      itemStyle: { opacity: far ? FAINT.dot : 1 },
      label: { show: !far },
    };
  });
  freeSides(made, byId("network").clientWidth - MARGINS.left - MARGINS.right)
    .forEach((position, i) => { made[i].label.position = position; });
  return made;
}

function line(edge, actor) {
  const { graph, edges } = chosen;
  const most = Math.max(...edges.map((other) => graph.stories[other]));
  const far = actor !== null && graph.a[edge] !== actor && graph.b[edge] !== actor;
  return {
    source: String(graph.a[edge]),
    target: String(graph.b[edge]),
    edge,
    lineStyle: {
      width: 1 + 3.5 * graph.stories[edge] / most,
      opacity: far ? FAINT.line : 0.25 + 0.45 * Math.max(0, graph.npmi[edge]),
    },
  };
}

function networkTooltip({ dataType, data: item }) {
  const { graph } = chosen;
  if (dataType === "node") {
    return `${item.name}\n${kindName(kindOf(Number(item.id)))}, ${counted(item.tied.length, "tie")} here`;
  }
  return pairTooltip(graph, item.edge);
}

function pairTooltip(graph, edge) {
  return [
    `${actorName(graph.a[edge])} – ${actorName(graph.b[edge])}`,
    `in ${counted(graph.stories[edge], "story", "stories")}`,
    `${number.format(graph.units[edge])} times together, ${graph.expected[edge].toFixed(2)} by chance`,
    `NPMI ${graph.npmi[edge].toFixed(2)}, G² ${graph.g2[edge].toFixed(1)}, q ${graph.q[edge].toPrecision(2)}`,
  ].join("\n");
}
