/** Measures of association between two events, and tests of it. */
package org.wortlaut.aggregate.significance;
