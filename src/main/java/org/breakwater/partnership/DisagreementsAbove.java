package org.breakwater.partnership;

/**
 * Who decides a disagreement above the managers of the desk. They need no account here: the desk telephones them.
 *
 * @param role display name
 * @param reach how to reach them
 */
public record DisagreementsAbove(String role, String reach, String source) {

    /** Who it is and how to reach them, in the middle of a sentence. */
    public String inWords() {
        return "%s (%s)".formatted(role, reach);
    }
}
