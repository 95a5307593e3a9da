package org.breakwater.people;

import java.util.UUID;

/**
 * What one person is to another, as someone told us.
 *
 * @param person who is the mother, friend … of {@code other}
 * @param words as it was told, where the kind alone does not say it
 * @param since as far as known: 2019-04-03, 2019-04, 2019 or empty; {@code until} too
 * @param toldBy who told us, in words
 */
public record RelationTold(
        UUID person,
        RelationKind kind,
        UUID other,
        String words,
        Responsible responsible,
        String since,
        String until,
        String toldBy) {

    @Override
    public String toString() {
        return "RelationTold[" + kind + ", …]";
    }
}
