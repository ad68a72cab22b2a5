/** The actors of one article: which names call one actor, and what the text says it is. */
package org.wortlaut.resolve.entity;
