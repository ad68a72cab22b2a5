/**
 * Who speaks: the name or unnamed body behind the phrase that speaks, one for each member of
 * "Russland und der Iran".
 */
package org.wortlaut.resolve.speaker;
