/**
 * The content that is a noun phrase: "wies die Vorwürfe zurück", "warnte vor Hochwasser", "nannte
 * den Plan absurd".
 */
package org.wortlaut.extract.object;
