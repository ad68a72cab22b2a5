/* Light and dark, and the colours of the charts, which are those of the style sheet. */

const charts = [];
const darkByDefault = matchMedia("(prefers-color-scheme: dark)");

/** Charts need a colour as it is now; the style sheet has one for light and one for dark under each name. */
const swatch = element("span", { hidden: "" });
document.body.append(swatch);
const colour = (name) => {
  swatch.style.color = `var(--${name})`;
  return getComputedStyle(swatch).color;
};
const isDark = () => (document.documentElement.dataset.theme ?? (darkByDefault.matches ? "dark" : "light")) === "dark";

/**
 * A chart that is drawn again when its data, its size or the colours change.
 *
 * @param option gives what ECharts draws; null: there is nothing to draw, and the place is hidden
 * @param started is called once, with the chart of ECharts, when there is something to draw
 */
function chart(id, option, started = () => {}) {
  const place = byId(id);
  let drawn = null;
  let width = 0;
  const draw = () => {
    const now = option();
    place.hidden = now === null;
    if (now !== null) {
      width = place.clientWidth;
      if (drawn === null) {
        drawn = echarts.init(place);
        started(drawn);
      }
      drawn.resize();
      drawn.setOption({ animation: !REDUCED_MOTION, animationDuration: 300, animationDurationUpdate: 300,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("ink") }, ...now }, true);
    }
  };
  new ResizeObserver(debounced(() => {
    if (place.clientWidth !== width && place.clientWidth > 0) {
      width = place.clientWidth;
      draw();
    }
  }, 60)).observe(place);
  charts.push(draw);
  return draw;
}

/** Tooltips are drawn, not put into the page as markup. */
const tooltip = () => ({
  renderMode: "richText",
  confine: true,
  backgroundColor: colour("panel"),
  borderColor: colour("line"),
  textStyle: { color: colour("ink"), fontSize: 13 },
});

function startTheme() {
  const button = byId("theme");
  const show = () => {
    button.setAttribute("aria-pressed", String(isDark()));
    charts.forEach((draw) => draw());
  };
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    show();
  });
  darkByDefault.addEventListener("change", show);
  show();
}
