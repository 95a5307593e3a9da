package org.breakwater.people.family;

import java.util.UUID;
import org.breakwater.people.ParentalResponsibility;

/**
 * The relationship of one person to another, as stated by someone.
 *
 * @param person who is the mother, friend … of {@code other}
 * @param words as it was stated, if the kind alone does not say it
 * @param since as far as known: 2019-04-03, 2019-04, 2019 or empty; {@code until} too
 * @param toldBy the source, in words
 */
public record ReportedRelationship(
        UUID person,
        RelationshipKind kind,
        UUID other,
        String words,
        ParentalResponsibility responsible,
        String since,
        String until,
        String toldBy) {

    @Override
    public String toString() {
        return "ReportedRelationship[" + kind + ", …]";
    }
}
