"""What the charts of the notebooks have in common: they can be read without colours and without knowing German."""

import textwrap

import matplotlib
import pandas
from IPython.display import HTML
from matplotlib import pyplot

# Names may hold dollar signs, which must not be read as formulas, here or in tables.
matplotlib.rcParams["text.parse_math"] = False
pandas.options.display.html.use_mathjax = False
pandas.options.display.max_colwidth = 120

matplotlib.rcParams.update(
    {
        "figure.dpi": 100,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.titlelocation": "left",
        "axes.titlepad": 14,
        "axes.titlesize": 13,
        "legend.frameon": False,
        "hatch.linewidth": 0.8,
    }
)

# Okabe and Ito's colours, which differ for colour-blind eyes too; hatches and markers differ without colours.
BLUE, ORANGE, GREEN, RED, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#8C8C8C"
HATCHES = ("", "////", "....", "xxxx")
MARKERS = {"person": "o", "organization": "s", "country": "^", "group": "P", "place": "v"}
OTHER_MARKER = "D"


def chart(question, width=9.0, height=4.5):
    """A figure whose title is the question that it answers, and its axes."""
    figure, axes = pyplot.subplots(figsize=(width, height), layout="constrained")
    axes.set_title("\n".join(textwrap.wrap(question, int(width * 9))))
    return figure, axes


def short(name, width=34):
    """A name that does not push the chart aside."""
    return name if len(name) <= width else name[: width - 1].rstrip() + "…"


def month_labels(axes, labels, most=14):
    """Labels below months that were drawn in order; of many only every second, third, … so that they can be read."""
    step = -(-len(labels) // most)
    shown = range(0, len(labels), step)
    axes.set_xticks(list(shown), [labels[place] for place in shown])
    if len(shown) > 6:
        axes.tick_params(axis="x", labelrotation=45)


def name_points(axes, places, size=8):
    """Names beside points, each on the side where it covers the fewest others: a dict of name to (x, y)."""
    figure = axes.figure
    figure.draw_without_rendering()
    pixels = figure.dpi / 72
    gap, height, letter = 9 * pixels, 1.4 * size * pixels, 0.62 * size * pixels
    points = {name: axes.transData.transform(place) for name, place in places.items()}
    taken = [(x - gap / 2, y - gap / 2, x + gap / 2, y + gap / 2) for x, y in points.values()]
    for name, (x, y) in points.items():
        text = short(name, 24)
        width = letter * len(text)
        sides = {  # where the middle of the text is
            (0, 1): (x, y + gap + height / 2),
            (0, -1): (x, y - gap - height / 2),
            (1, 0): (x + gap + width / 2, y),
            (-1, 0): (x - gap - width / 2, y),
        }
        boxes = {
            side: (mid - width / 2, level - height / 2, mid + width / 2, level + height / 2)
            for side, (mid, level) in sides.items()
        }
        right, up = min(boxes, key=lambda side: sum(_overlap(boxes[side], box) for box in taken))
        taken.append(boxes[right, up])
        axes.annotate(
            text, places[name], (9 * right, 9 * up), textcoords="offset points", fontsize=size,
            ha={0: "center", 1: "left", -1: "right"}[right], va={0: "center", 1: "bottom", -1: "top"}[up],
            bbox={"boxstyle": "round,pad=0.1", "color": "white", "alpha": 0.7},
        )


def _overlap(one, other):
    """Whether two boxes (left, bottom, right, top) have a place in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def rows(frame):
    """A table of words, which are easier to read when they begin at one line."""
    style = "<style>.words td, .words th {text-align: left !important; vertical-align: top}</style>"
    shown = frame.astype(object).where(frame.notna(), "").apply(lambda column: column.map(_day))
    return HTML(style + shown.to_html(classes=["words", "tex2jax_ignore"]))


def _day(value):
    """Dates without the midnight that pandas shows with them."""
    return f"{value:%Y-%m-%d}" if isinstance(value, pandas.Timestamp) else value


def bars(axes, labels, parts, unit):
    """Lying bars, the first on top, each made of parts: a dict of legend text to values."""
    places = range(len(labels))
    left = [0] * len(labels)
    for (part, values), colour, hatch in zip(parts.items(), (BLUE, ORANGE, GREEN, RED), HATCHES):
        axes.barh(places, values, left=left, label=part, color=colour, hatch=hatch, edgecolor="white")
        left = [before + value for before, value in zip(left, values)]
    for place, total in zip(places, left):
        axes.text(total, place, f" {total:,.0f}", va="center")
    axes.set_yticks(list(places), labels)
    axes.invert_yaxis()
    axes.set_xlabel(unit)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.margins(x=0.08)
    if len(parts) > 1:
        axes.legend(loc="lower right")


def nothing(axes, why):
    """Says in the chart's place why it is empty."""
    axes.text(0.5, 0.5, why, ha="center", va="center", transform=axes.transAxes, wrap=True)
    axes.set_axis_off()
