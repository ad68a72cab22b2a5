/**
 * To whom a statement is made: "sagte der Zeitung", "warf ihm vor", "im Gespräch mit dem Blatt".
 */
package org.wortlaut.extract.addressee;
