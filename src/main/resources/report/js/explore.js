/* The network explored: moved by keys and buttons, and the ties of one actor shown and told. */

/** How far a key moves the picture, in pixels, and how much nearer a step brings it. */
const MOVE = 60;
const NEARER = 1.35;

const ZOOMS = { min: 0.5, max: 15 };

/** More ties are in the table below. */
const MOST_TOLD = 15;

/** What each key does to the picture, as a map would. */
const MOVES = {
  ArrowLeft: { x: -MOVE }, ArrowRight: { x: MOVE }, ArrowUp: { y: -MOVE }, ArrowDown: { y: MOVE },
  "+": { nearer: NEARER }, "=": { nearer: NEARER }, "-": { nearer: 1 / NEARER },
};
const WHOLE_KEY = "0";

/** The actor whose ties are shown alone, as a node of the graph; null: all are shown. */
function chosenActor() {
  const { value } = byId("network-actor");
  return value === "" ? null : chosen.graph.actor.indexOf(Number(value));
}

/** The actors of the choice of pairs, of which the one before stays chosen if it is still there. */
function fillActors() {
  const choice = byId("network-actor");
  const before = choice.value;
  const ties = [...neighbours()].sort(([a], [b]) => byName(actorName(a), actorName(b)));
  fillSelect(choice, [["", "all actors"],
    ...ties.map(([node, others]) => [chosen.graph.actor[node], `${actorName(node)} (${number.format(others.length)})`])]);
  choice.value = [...choice.options].some(({ value }) => value === before) ? before : "";
}

/** Says in words what the picture shows of the chosen actor. */
function tellTies() {
  const actor = chosenActor();
  const place = byId("network-ties");
  place.hidden = actor === null;
  if (actor === null) {
    place.textContent = "";
    return;
  }
  const { graph, edges } = chosen;
  const own = edges.filter((edge) => graph.a[edge] === actor || graph.b[edge] === actor)
    .sort((a, b) => graph.stories[b] - graph.stories[a]);
  const told = own.slice(0, MOST_TOLD).map((edge) => {
    const other = graph.a[edge] === actor ? graph.b[edge] : graph.a[edge];
    return `${actorName(other)} (${counted(graph.stories[edge], "story", "stories")})`;
  });
  const more = own.length > told.length ? [`${number.format(own.length - told.length)} more in the table below`] : [];
  place.textContent = `${actorName(actor)}, ${kindName(kindOf(actor))}, is tied to ${[...told, ...more].join(", ")}.`;
}

/** The part of the network that is seen; without a center it is the middle. It is kept while the pairs are. */
const view = { zoom: 1, center: null };

const seeWhole = () => Object.assign(view, { zoom: 1, center: null });

/** The middle of the picture, in the coordinates of its dots. */
function middleOfNetwork() {
  const { width, height } = roomOfDots();
  return [width / 2, height / 2];
}

/** Lets keys, buttons and clicks work on the network, once it is drawn. */
function explorable(network, choose) {
  const place = byId("network");
  const show = () => network.setOption({ series: [{ zoom: view.zoom, center: view.center ?? middleOfNetwork() }] });
  const move = ({ x = 0, y = 0, nearer = 1 }) => {
    const [left, top] = view.center ?? middleOfNetwork();
    view.center = [left + x / view.zoom, top + y / view.zoom];
    view.zoom = Math.min(ZOOMS.max, Math.max(ZOOMS.min, view.zoom * nearer));
    show();
  };
  const whole = () => {
    seeWhole();
    show();
  };
  network.on("graphRoam", () => {
    const { zoom, center } = network.getOption().series[0];
    Object.assign(view, { zoom, center });
  });
  byId("network-nearer").addEventListener("click", () => move({ nearer: NEARER }));
  byId("network-farther").addEventListener("click", () => move({ nearer: 1 / NEARER }));
  byId("network-whole").addEventListener("click", whole);
  place.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.key in MOVES || event.key === WHOLE_KEY)) {
      return;
    }
    event.preventDefault();
    if (event.key === WHOLE_KEY) {
      whole();
    } else {
      move(MOVES[event.key]);
    }
  });
  // Who scrolls down the page is not to be caught by the picture: it takes the wheel and the finger when chosen.
  for (const gesture of ["wheel", "touchstart", "touchmove"]) {
    place.addEventListener(gesture, (event) => {
      if (document.activeElement !== place) {
        event.stopPropagation();
      }
    }, { capture: true, passive: true });
  }
  network.on("click", { dataType: "node" }, ({ data: dot }) => choose(chosen.graph.actor[Number(dot.id)]));
  network.getZr().on("click", ({ target }) => {
    if (!target) {
      choose("");
    }
  });
}
