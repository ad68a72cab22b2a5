/** Finds names: rules propose, the recogniser marks, and one place has one name. */
package org.wortlaut.resolve.name;
