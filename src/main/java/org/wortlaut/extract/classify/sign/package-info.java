/**
 * What words and forms tell of act and kind of claim by themselves: blame, norms, dates to come,
 * acts that are performed by saying them.
 */
package org.wortlaut.extract.classify.sign;
