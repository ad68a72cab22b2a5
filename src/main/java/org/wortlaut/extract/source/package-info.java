/**
 * Who is named as source beside the clause ("laut Polizei", "nach Angaben der Firma", "der Studie
 * zufolge"), and how far what is attributed reaches.
 */
package org.wortlaut.extract.source;
