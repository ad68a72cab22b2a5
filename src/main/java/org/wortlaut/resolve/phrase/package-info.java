/** The noun phrase of a speaker, cut into its parts, and in the nominative. */
package org.wortlaut.resolve.phrase;
