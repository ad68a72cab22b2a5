/**
 * Annotated articles, names, actors and disputes as their files give them, checked line by line.
 */
package org.wortlaut.evaluate.gold;
