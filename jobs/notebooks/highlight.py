"""Articles as HTML with the places marked that the rows of the tables point to."""

import html

UNITS = "utf-16-le"
UNIT_BYTES = 2

# Each role can be told by its form alone: background and bar, frame, dotted line, wavy line.
STYLES = {
    "content": "background:#fff3b0;box-shadow:inset 0 -2px #b38600",
    "nested": "background:#ffd98a;box-shadow:inset 0 -4px #b38600",
    "denied": "text-decoration:underline wavy #b00020;text-underline-offset:4px",
    "speaker": "font-weight:bold;outline:1px solid #0072B2;border-radius:2px",
    "cue": "font-style:italic;border-bottom:2px dotted #009E73",
}
LEGEND = {
    "speaker": "who speaks",
    "cue": "the reporting words",
    "content": "what is said",
    "nested": "said within something said",
    "denied": "what is denied",
}
PAGE = "background:#fff;color:#111;padding:1em;line-height:1.9;max-width:52em"


def cut(text, begin, end):
    """The part of a text between two offsets in UTF-16 units, as the tables have them."""
    return text.encode(UNITS)[begin * UNIT_BYTES : end * UNIT_BYTES].decode(UNITS)


def page(body):
    """HTML on a white page whatever the notebook's theme is, in which no formulas are looked for."""
    return f'<div class="tex2jax_ignore mathjax_ignore" style="{PAGE}">{body}</div>'


def legend():
    """What each form means."""
    samples = (f'<span style="{STYLES[role]}">{meaning}</span>' for role, meaning in LEGEND.items())
    return " &nbsp; ".join(samples)


def article(text, statements):
    """A text with all places of its statements marked and numbered.

    statements: rows of the table statements, in the order of their numbers, from 1.
    """
    places, numbers = _places(statements)
    return _marked(text, 0, _length(text), places, numbers)


def in_context(text, statement, around=140):
    """A statement with its speaker and cue marked, and so many characters on either side of it."""
    places, _ = _places(statement)
    first, last = min(place[0] for place in places), max(place[1] for place in places)
    begin, end = max(0, first - around), min(_length(text), last + around)
    before, after = "… " if begin > 0 else "", " …" if end < _length(text) else ""
    return before + _marked(text, *_whole_words(text, begin, end, first, last), places, {}) + after


def _length(text):
    return len(text.encode(UNITS)) // UNIT_BYTES


def _whole_words(text, begin, end, first, last):
    """Moves both ends inwards to spaces, but not into the statement."""
    while 0 < begin < first and not cut(text, begin - 1, begin).isspace():
        begin += 1
    while last < end < _length(text) and not cut(text, end, end + 1).isspace():
        end -= 1
    return begin, end


def _places(statements):
    """Marked places as (begin, end, role), and the numbers to be shown at an offset."""
    places, numbers = [], {}
    for number, row in enumerate(statements.itertuples(), start=1):
        content = "nested" if row.nested else "content"
        for role, spans in (
            (content, row.content),
            ("denied", row.denied),
            ("cue", row.cue),
            ("speaker", row.speaker),
        ):
            places += [(span["begin"], span["end"], role) for span in spans]
            if spans and role != "denied":
                numbers.setdefault(spans[0]["begin"], []).append(number)
    return places, numbers


def _marked(text, begin, end, places, numbers):
    borders = {begin, end} | {border for place in places for border in place[:2]}
    borders = sorted(border for border in borders | set(numbers) if begin <= border <= end)
    parts = []
    for start, stop in zip(borders, borders[1:]):
        if start in numbers:
            shown = ",".join(map(str, numbers[start]))
            parts.append(f'<sup style="color:#555">{shown}</sup>')
        roles = {role for first, last, role in places if first <= start and stop <= last}
        style = ";".join(STYLES[role] for role in STYLES if role in roles)
        words = html.escape(cut(text, start, stop)).replace("\n", "<br>")
        parts.append(f'<span style="{style}">{words}</span>' if style else words)
    return "".join(parts)
