/**
 * Actors across articles: which names of which articles mean one actor.
 *
 * <p>Names are read one by one ({@link org.wortlaut.resolve.actors.name.NameReader}) into a key
 * that all spellings of a name share, so that equal names meet by grouping. What is left are names
 * that say too little by themselves: surnames, acronyms, names without a middle name ({@link
 * org.wortlaut.resolve.actors.ShortNames}), and institutions named by a common noun ({@link
 * org.wortlaut.resolve.actors.Institutions}). A list of known actors goes before all that ({@link
 * org.wortlaut.resolve.actors.list.ActorList}).
 *
 * <p>Decision: everything is grouping and joining by key; no two names are ever compared. Spelling
 * variants are thus those that rules and lists of the language foresee ("Selenskyj", "Zelensky"),
 * not what looks alike: "Peter Meyer" and "Peter Meier" are two persons, and a measure of likeness
 * could not tell them from a variant.
 *
 * <p>Decision: one shuffle and then windows. Whom an article, its story, its source and the corpus
 * mean by a short name were sums by themselves at first, each shuffled and joined back: 116 Spark
 * jobs, however small the corpus. Names that are brought together by short name once need no such
 * joins (36 jobs for the same rows), and what does not fit into memory is sorted on disk.
 */
package org.wortlaut.resolve.actors;
