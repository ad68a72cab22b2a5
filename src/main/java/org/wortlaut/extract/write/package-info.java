/** The spans of a statement by either convention, ours or that of the GNQA corpus. */
package org.wortlaut.extract.write;
