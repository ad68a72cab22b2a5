/**
 * Reading articles, checking them, writing tables and the record of a run.
 *
 * <p>Decision: a date that cannot be read does not keep an article out. Its statements are as good
 * as any; it is used without a date and noted among the rejects.
 */
package org.wortlaut.io;
