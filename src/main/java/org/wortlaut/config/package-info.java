/**
 * The settings, as immutable records, and the loader that puts them together. {@code
 * reference.conf} is the list of what can be set: a key that is not in it is an error.
 */
package org.wortlaut.config;
