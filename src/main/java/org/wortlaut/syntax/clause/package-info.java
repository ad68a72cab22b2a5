/**
 * Cuts a sentence into pieces and gives each its place among the clauses: main, subordinate,
 * relative, coordinated, interrupted.
 */
package org.wortlaut.syntax.clause;
