/* The data of the page, as ReportJson has written it. Long lists are in columns. */

const data = JSON.parse(document.getElementById("data").textContent);
const quoted = data.quoted;

const LEVELS = { article: "article", sentence: "sentence", statement: "statement" };
const REDUCED_MOTION = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The word behind a number of a column of few words. */
const word = (column, row) => column.values[column.codes[row]];

const number = new Intl.NumberFormat("en-US");
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });

/** "1 denial", "1,200 denials". */
const counted = (count, one, many = one + "s") => `${number.format(count)} ${count === 1 ? one : many}`;

/** 2026-03-05 as 5 March 2026. */
const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayText = (date) => (date ? dayFormat.format(new Date(date + "T00:00:00Z")) : "no date");
const monthText = (month) => monthFormat.format(new Date(month + "-01T00:00:00Z"));

/** Case does not matter in a search, with German letters. */
const folded = (text) => text.toLocaleLowerCase("de");

const byName = new Intl.Collator("de").compare;
