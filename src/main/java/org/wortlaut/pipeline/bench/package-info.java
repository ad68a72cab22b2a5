/** What {@code jobs/bench} measures: the chain and its yardsticks, and made corpora of any size. */
package org.wortlaut.pipeline.bench;
