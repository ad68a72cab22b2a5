/** Which prediction is which gold statement: tokens, overlap, and the best assignment. */
package org.wortlaut.evaluate.match;
