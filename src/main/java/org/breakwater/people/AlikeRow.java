package org.breakwater.people;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Someone in another record who may be the same, how alike they are, and why.
 *
 * @param ours the person in this record; {@code theirs} is the one in the other record
 */
public record AlikeRow(
        UUID ours, UUID theirs, UUID recordId, String name, Likeness likeness, Instant recordedAt, Told told) {

    /** What was told of the other one, to be read beside ours. */
    public record Told(String born, String age, String address) {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    static AlikeRow of(CandidateRow candidate, Likeness likeness) {
        return new AlikeRow(
                candidate.ours(),
                candidate.theirs(),
                candidate.recordId(),
                candidate.name(),
                likeness,
                candidate.recordedAt(),
                new Told(candidate.born(), candidate.age(), candidate.address()));
    }

    public String called() {
        return name.isBlank() ? "Someone with no name" : name;
    }

    /** Someone else, who lives at the same door or has the same telephone. */
    public boolean isOfTheHousehold() {
        return likeness.areTwo();
    }

    /** Someone at the same full address with other names: whether they have to do with each other, a person says. */
    public boolean isOnlyAtTheAddress() {
        var named = likeness.signs().stream().anyMatch(sign -> sign.field() == Sign.Field.NAME);
        return likeness.together() && likeness.onlyPlace() && named;
    }

    /** What agrees, in words, for the person who decides whether it is the same child. */
    public String why() {
        return likeness.signs().stream()
                .filter(Sign::agrees)
                .map(AlikeRow::said)
                .collect(Collectors.joining("; "));
    }

    /** What disagrees; empty when nothing does. */
    public String whyNot() {
        return likeness.signs().stream()
                .filter(Sign::disagrees)
                .map(AlikeRow::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(Sign sign) {
        return sign.field().inWords().toLowerCase(java.util.Locale.UK) + " " + sign.words();
    }

    @Override
    public String toString() {
        return "AlikeRow[" + recordId + ", " + likeness.band() + "]";
    }
}
