"""What the charts of the notebooks have in common: they can be read without colours and without knowing German."""

import textwrap

import matplotlib
import pandas
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


def bars(axes, labels, parts, unit):
    """Lying bars, the first on top, each made of parts: a dict of legend text to values."""
    places = range(len(labels))
    left = [0] * len(labels)
    for (part, values), colour, hatch in zip(parts.items(), (BLUE, ORANGE, GREEN, RED), HATCHES):
        axes.barh(places, values, left=left, label=part, color=colour, hatch=hatch, edgecolor="white")
        left = [before + value for before, value in zip(left, values)]
    for place, total in zip(places, left):
        axes.text(total, place, f" {total:,.0f}", va="center")
    axes.set_yticks(list(places), [short(label) for label in labels])
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
