/**
 * The content that is a clause or a quotation: before, behind and around its cue, and where it
 * ends.
 */
package org.wortlaut.extract.content;
