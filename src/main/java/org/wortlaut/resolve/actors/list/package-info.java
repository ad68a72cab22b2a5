/**
 * Known actors: the list that comes with the program, a user's own, and what each name on it means.
 */
package org.wortlaut.resolve.actors.list;
