/* The heatmap of the actors with the strongest ties among the chosen pairs. */

const MOST_ROWS = 20;

/** The actors with the strongest ties, so many as fit. */
function strongest() {
  const { graph, edges } = chosen;
  const strength = new Map();
  for (const edge of edges) {
    for (const node of [graph.a[edge], graph.b[edge]]) {
      strength.set(node, (strength.get(node) ?? 0) + graph.g2[edge]);
    }
  }
  return new Set([...strength].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_ROWS).map(([node]) => node));
}

/** The edge by both ends, of pairs whose actors are both to be shown. */
function tiesByActor(shown) {
  const { graph, edges } = chosen;
  const ties = new Map();
  const add = (from, to, edge) => {
    if (!ties.has(from)) {
      ties.set(from, new Map());
    }
    ties.get(from).set(to, edge);
  };
  for (const edge of edges) {
    if (shown.has(graph.a[edge]) && shown.has(graph.b[edge])) {
      add(graph.a[edge], graph.b[edge], edge);
      add(graph.b[edge], graph.a[edge], edge);
    }
  }
  return ties;
}

/** The strongest first, each followed by the one most tied to those before it: so groups stand together. */
function arranged(ties) {
  const { graph } = chosen;
  const weight = (edges) => [...edges.values()].reduce((sum, edge) => sum + graph.g2[edge], 0);
  const left = [...ties.keys()].sort((a, b) => weight(ties.get(b)) - weight(ties.get(a)) || a - b);
  const order = [];
  while (left.length > 0) {
    const pull = (node) => order.slice(-3).reduce((sum, before) => {
      const edge = ties.get(node).get(before);
      return sum + (edge === undefined ? 0 : graph.g2[edge]);
    }, 0);
    let next = 0;
    for (let i = 1; i < left.length; i++) {
      if (pull(left[i]) > pull(left[next])) {
        next = i;
      }
    }
    order.push(...left.splice(next, 1));
  }
  return order;
}

function heatmapOption() {
  const { graph, edges } = chosen;
  if (graph === null || edges.length === 0) {
    return null;
  }
  const ties = tiesByActor(strongest());
  const order = arranged(ties);
  const cells = [];
  order.forEach((a, x) => order.forEach((b, y) => {
    const edge = ties.get(a).get(b);
    if (edge !== undefined) {
      cells.push({ value: [x, y, Math.max(0, graph.npmi[edge])], edge });
    }
  }));
  const narrow = byId("heatmap").clientWidth < 600;
  const names = order.map(actorName);
  const axis = { type: "category", data: names, splitArea: { show: false }, axisTick: { show: false }, axisLine: { show: false } };
  const label = { color: colour("ink"), fontSize: narrow ? 10 : 12, width: narrow ? 84 : 150, overflow: "truncate", interval: 0 };
  return {
    tooltip: { ...tooltip(), formatter: ({ data: cell }) => pairTooltip(graph, cell.edge) },
    grid: { top: 10, right: 10, bottom: narrow ? 96 : 108, left: narrow ? 92 : 160 },
    xAxis: { ...axis, axisLabel: { ...label, rotate: narrow ? 90 : 45, width: narrow ? 84 : 130 }, splitLine: gridLine() },
    yAxis: { ...axis, inverse: true, axisLabel: label, splitLine: gridLine() },
    visualMap: { show: false, min: 0, max: 1, inRange: { color: [colour("heat-low"), colour("heat-high")] } },
    series: [{
      type: "heatmap",
      data: cells,
      itemStyle: { borderColor: colour("panel"), borderWidth: 2, borderRadius: 3 },
      label: { show: true, color: colour("ink"), fontSize: narrow ? 10 : 12, formatter: ({ data: cell }) => String(graph.stories[cell.edge]) },
      emphasis: { itemStyle: { borderColor: colour("ink") } },
    }],
  };
}

const gridLine = () => ({ show: true, lineStyle: { color: colour("line"), opacity: 0.5 } });
