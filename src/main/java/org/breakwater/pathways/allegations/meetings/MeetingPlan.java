package org.breakwater.pathways.allegations.meetings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.time.EnglishTimes;

/** A meeting to plan. */
public record MeetingPlan(Purpose purpose, Time time, List<Invitation> invitations) {

    public enum Purpose {
        FIRST("First meeting"),
        REVIEW("Review meeting");

        private final String inWords;

        Purpose(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** @param place where it is, or the link to join; may be empty if it is by video */
    public record Time(Instant meetsAt, boolean byVideo, String place) {

        /** Such as "Tuesday 12 January 2027, 10:00, by video". */
        public String inWords() {
            var where = byVideo ? place.isEmpty() ? "by video" : "by video: " + place : place;
            return EnglishTimes.weekdayInWords(meetsAt) + ", " + where;
        }

        @Override
        public String toString() {
            return "Time[" + meetsAt + "]";
        }
    }

    /** Someone to invite: they need no account. */
    public record Invitation(String name, String role, String agency) {

        public String inWords() {
            return "%s, %s, %s".formatted(name, role, agency);
        }

        @Override
        public String toString() {
            return "Invitation[…]";
        }
    }

    /** For the chronology. */
    String inWords() {
        return "%s: %s. %s".formatted(purpose.inWords(), time.inWords(), invited(invitations));
    }

    static String invited(List<Invitation> those) {
        return "Invited: " + those.stream().map(Invitation::inWords).collect(Collectors.joining("; "));
    }
}
