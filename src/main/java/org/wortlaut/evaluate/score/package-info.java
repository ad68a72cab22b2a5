/** Precision, recall and accuracy of what was matched, each scorer for one question. */
package org.wortlaut.evaluate.score;
