/**
 * The commands. Each parses its options and delegates; a command's class is listed in {@link
 * org.wortlaut.cli.Main} and has a launcher in {@code jobs/}.
 */
package org.wortlaut.cli;
