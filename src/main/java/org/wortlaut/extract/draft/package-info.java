/**
 * What the rules have found of a statement, before a convention decides how to write it: {@code
 * Attribution} is the worksheet that they fill, {@code Discourse} those of the article so far,
 * {@code Draft} the written one.
 */
package org.wortlaut.extract.draft;
