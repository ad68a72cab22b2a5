/**
 * What a name says by itself: the key that its spellings share, and what else its bearer is called.
 */
package org.wortlaut.resolve.actors.name;
