/** Whether a statement denies, confirms or refuses, and what is denied, in positive terms. */
package org.wortlaut.extract.classify.denial;
