/* The network of actors. Places were computed before, so the picture is the same each time. */

/** Kinds of actors differ in shape and colour. */
const SHAPES = {
  person: ["circle", "#2f7f89", "#78c4cb"],
  organization: ["rect", "#8a6d1f", "#d8bd6f"],
  country: ["diamond", "#7a4a86", "#c79ad3"],
  group: ["triangle", "#4d6b2c", "#a5c67f"],
  place: ["pin", "#5a6270", "#aab2c0"],
  document: ["roundRect", "#7d5440", "#d0a48f"],
  unknown: ["emptyCircle", "#5a6270", "#aab2c0"],
};
const KIND_NAMES = { organization: "organisation" };

/** Room for the legend above and for names at the sides, in pixels. */
const MARGINS = { top: 60, bottom: 36, left: 110, right: 110 };

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

/** The side of a dot that looks away from those it is tied to: its name is written there. */
function freeSide(here, others) {
  const x = here.x - others.reduce((sum, other) => sum + other.x, 0) / others.length;
  const y = here.y - others.reduce((sum, other) => sum + other.y, 0) / others.length;
  if (Math.abs(x) > Math.abs(y)) {
    return x > 0 ? "right" : "left";
  }
  return y < 0 ? "top" : "bottom";
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
  const place = fitted([...ties.keys()]);
  const kinds = [...new Set([...ties.keys()].map(kindOf))].sort(byName);
  const dark = isDark() ? 2 : 1;
  const shape = (kind) => SHAPES[kind] ?? SHAPES.unknown;
  const most = Math.max(...edges.map((edge) => graph.stories[edge]));
  return {
    tooltip: { ...tooltip(), formatter: networkTooltip },
    legend: { top: 0, left: 0, itemGap: 18, textStyle: { color: colour("soft") }, formatter: kindName,
      data: kinds.map((kind) => ({ name: kind, icon: shape(kind)[0] })) },
    series: [{
      type: "graph",
      layout: "none",
      roam: true,
      draggable: false,
      ...MARGINS,
      categories: kinds.map((kind) => ({ name: kind, symbol: shape(kind)[0], itemStyle: { color: shape(kind)[dark] } })),
      data: [...ties].map(([node, others]) => ({
        id: String(node),
        name: actorName(node),
        ...place(node),
        symbolSize: 9 + 5 * Math.sqrt(others.length),
        label: { position: freeSide(place(node), others.map(place)) },
        category: kinds.indexOf(kindOf(node)),
        ties: others.length,
      })),
      links: edges.map((edge) => ({
        source: String(graph.a[edge]),
        target: String(graph.b[edge]),
        edge,
        lineStyle: { width: 1 + 3.5 * graph.stories[edge] / most, opacity: 0.25 + 0.45 * graph.npmi[edge] },
      })),
      lineStyle: { color: colour("soft"), curveness: 0.08 },
      itemStyle: { borderColor: colour("panel"), borderWidth: 1.5 },
      label: {
        show: true, distance: 4, color: colour("ink"), fontSize: 12, formatter: ({ name }) => name,
        textBorderColor: colour("panel"), textBorderWidth: 3,
      },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: "adjacency", label: { show: true, fontWeight: "bold" }, lineStyle: { opacity: 0.9 } },
      blur: { itemStyle: { opacity: 0.15 }, lineStyle: { opacity: 0.04 }, label: { opacity: 0.15 } },
    }],
  };
}

function networkTooltip({ dataType, data: item }) {
  const { graph } = chosen;
  if (dataType === "node") {
    return `${item.name}\n${kindName(kindOf(Number(item.id)))}, ${counted(item.ties, "tie")} here`;
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
