/* Statements and denials over time, of everybody or of one actor. */

function countsOf(choice) {
  const { all, actors } = data.overTime;
  return choice === "" ? all : actors[Number(choice)].counts;
}

/** For each span of time, the statements that deny and those that do not. */
function series() {
  const counts = countsOf(byId("time-actor").value);
  const denials = data.overTime.starts.map(() => 0);
  const others = data.overTime.starts.map(() => 0);
  counts.span.forEach((span, i) => {
    denials[span] = counts.denials[i];
    others[span] = counts.statements[i] - counts.denials[i];
  });
  return { denials, others };
}

const spanText = (start) => (data.overTime.unit === "week" ? `week from ${dayText(start)}` : monthText(start.slice(0, 7)));

const axisText = (start) => {
  const date = new Date(start + "T00:00:00Z");
  const options = data.overTime.unit === "week" ? { day: "numeric", month: "short" } : { month: "short", year: "numeric" };
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(date);
};

/** Stripes: denials can be told from the rest without colour. */
function stripes(front, back) {
  const tile = element("canvas", { width: 8, height: 8 });
  const pen = tile.getContext("2d");
  pen.fillStyle = front;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = back;
  pen.lineWidth = 1.6;
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
    pen.stroke();
  }
  return { image: tile, repeat: "repeat" };
}

function timelineOption() {
  const starts = data.overTime.starts;
  if (starts.length === 0) {
    return null;
  }
  const { denials, others } = series();
  const bar = { type: "bar", stack: "statements", barMaxWidth: 34, barCategoryGap: "28%" };
  return {
    tooltip: { ...tooltip(), trigger: "axis", axisPointer: { type: "shadow" }, formatter: ([first, second]) => [
      spanText(starts[first.dataIndex]),
      counted(denials[first.dataIndex], "denial"),
      counted(others[second?.dataIndex ?? first.dataIndex], "other statement"),
    ].join("\n") },
    legend: { top: 0, left: 0, itemGap: 18, textStyle: { color: colour("soft") } },
    grid: { top: 40, right: 12, bottom: 30, left: 46 },
    xAxis: { type: "category", data: starts.map(axisText), axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } },
      axisLabel: { color: colour("soft"), hideOverlap: true } },
    yAxis: { type: "value", minInterval: 1, axisLabel: { color: colour("soft") }, splitLine: { lineStyle: { color: colour("line") } } },
    series: [
      { ...bar, name: "denials", data: denials, itemStyle: { color: stripes(colour("denial"), colour("panel")) } },
      { ...bar, name: "other statements", data: others, itemStyle: { color: colour("accent"), opacity: 0.75 } },
    ],
  };
}

function tellTime() {
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  const { denials, others } = series();
  const texts = [`${counted(sum(denials) + sum(others), "statement")}, ${counted(sum(denials), "denial")} among them`];
  if (byId("time-actor").value === "" && data.figures.undated > 0) {
    texts.push(`${counted(data.figures.undated, "statement")} without a date not counted`);
  }
  if (data.overTime.actorsLeftOut > 0) {
    texts.push(`${counted(data.overTime.actorsLeftOut, "actor")} who speak less cannot be chosen in this file`);
  }
  byId("time-count").textContent = data.overTime.starts.length === 0 ? "No article has a date." : texts.join("; ") + ".";
}

function showTimeTable() {
  if (!byId("time-details").open) {
    return;
  }
  const { denials, others } = series();
  byId("time-table").replaceChildren(dataTable("Statements and denials over time",
    [
      { title: data.overTime.unit === "week" ? "Week from" : "Month", heading: true },
      { title: "Statements", className: "number" }, { title: "Denials", className: "number" },
    ],
    data.overTime.starts.map((start, i) => [
      data.overTime.unit === "week" ? dayText(start) : monthText(start.slice(0, 7)),
      number.format(denials[i] + others[i]), number.format(denials[i]),
    ])));
}

function startTimeline() {
  const total = (counts) => counts.statements.reduce((all, value) => all + value, 0);
  fillSelect(byId("time-actor"), [["", "everybody"], ...data.overTime.actors.map(({ actor, counts }, i) =>
    [i, `${data.actors[actor]} (${number.format(total(counts))})`])]);
  const draw = chart("timeline", timelineOption);
  const change = () => {
    tellTime();
    draw();
    showTimeTable();
  };
  byId("time-actor").addEventListener("change", change);
  byId("time-actor").form.addEventListener("submit", (event) => event.preventDefault());
  byId("time-details").addEventListener("toggle", showTimeTable);
  tellTime();
}
