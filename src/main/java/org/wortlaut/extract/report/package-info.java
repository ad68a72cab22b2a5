/** How likely a proposal is a statement: its features, and the trained model that weighs them. */
package org.wortlaut.extract.report;
