/** What the trained models of act and kind weigh, and the models. */
package org.wortlaut.extract.classify.feature;
