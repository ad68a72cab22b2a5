/** Who speaks about, to or for whom, and with what act. */
package org.wortlaut.aggregate.relation;
