/* Where names are written beside the dots of the network. */

/** Between a dot and its name, in pixels. */
const NAME_GAP = 4;

/** Longer names end in an ellipsis; the tooltip has them whole. */
const LONGEST_NAME = 24;

/** Of a letter, as a part of its height, on average. */
const LETTER_WIDTH = 0.56;

/** A name outside of the picture is as bad as one that covers so many square pixels of others. */
const OUTSIDE = 1e5;

/** A name that looks to those its actor is tied to, across the lines, is as bad as one that covers so much. */
const ACROSS_LINES = 150;

const DIRECTIONS = { right: [1, 0], left: [-1, 0], top: [0, -1], bottom: [0, 1] };

const shortName = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

/** Boxes are {left, top, right, bottom}; how many square pixels two of them share. */
function shared(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

const boxAround = (x, y, width, height) =>
  ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });

/** The box of a name on each side of its dot. */
function boxesOfName({ x, y, name, symbolSize }) {
  const height = 1.3 * NAME_SIZE;
  const width = LETTER_WIDTH * NAME_SIZE * shortName(name).length;
  const away = symbolSize / 2 + NAME_GAP;
  return {
    right: boxAround(x + away + width / 2, y, width, height),
    left: boxAround(x - away - width / 2, y, width, height),
    top: boxAround(x, y - away - height / 2, width, height),
    bottom: boxAround(x, y + away + height / 2, width, height),
  };
}

/** How much a side of a dot looks to those it is tied to: from -1, away from all, to 1. */
function towards([right, down], { x, y }, others) {
  const sum = others.reduce((all, other) => {
    const length = Math.max(1, Math.hypot(other.x - x, other.y - y));
    return all + (right * (other.x - x) + down * (other.y - y)) / length;
  }, 0);
  return sum / others.length;
}

/**
 * The side on which each name covers the least of dots, of other names and of lines; the largest dots choose
 * first.
 *
 * @param dots with their place in the picture, their size, their name and the dots they are tied to
 * @param width of the picture in pixels, without its margins
 */
function freeSides(dots, width) {
  const taken = dots.map(({ x, y, symbolSize }) => boxAround(x, y, symbolSize, symbolSize));
  const sides = [];
  const inTurn = dots.map((_, i) => i).sort((i, j) => dots[j].symbolSize - dots[i].symbolSize || i - j);
  for (const i of inTurn) {
    const boxes = boxesOfName(dots[i]);
    const cost = (side) => taken.reduce((sum, other) => sum + shared(boxes[side], other), 0)
      + (boxes[side].left < -MARGINS.left || boxes[side].right > width + MARGINS.right ? OUTSIDE : 0)
      + ACROSS_LINES * towards(DIRECTIONS[side], dots[i], dots[i].tied);
    sides[i] = Object.keys(DIRECTIONS).reduce((best, side) => (cost(side) < cost(best) ? side : best));
    taken.push(boxes[sides[i]]);
  }
  return sides;
}
