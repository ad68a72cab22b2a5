package org.wortlaut.resolve.reference;

import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;

/**
 * What the head of a speaker's phrase says.
 *
 * @param token its index
 * @param role what it says that a person is, or null
 * @param organisation what it says that an organisation is, or null
 * @param plural whether the phrase means several
 * @param gender of the one who is meant; plural for several
 */
public record HeadNoun(
    int token,
    String form,
    RoleNouns.Role role,
    OrganisationNouns.Kind organisation,
    boolean plural,
    Gender gender) {}
