package org.breakwater.pathways.allegations.meetings;

import java.util.UUID;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is invited to a planned meeting, and what became of it.
 *
 * @param presence null until the meeting is recorded
 * @param view the outcome that they think is right; null if they gave none
 * @param words what they said about it, or why the invitation was withdrawn
 */
public record InvitedRow(
        UUID id,
        UUID meetingId,
        String name,
        String role,
        String agency,
        @Nullable Presence presence,
        @Nullable AllegationOutcome view,
        @Nullable String words) {

    public enum Presence {
        ATTENDED("Attended"),
        APOLOGIES("Sent apologies"),
        ABSENT("Did not attend"),
        /** Before the meeting; it is no answer to who came. */
        WITHDRAWN("Invitation withdrawn");

        private final String inWords;

        Presence(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select i.id, i.meeting_id, i.name, i.role, i.agency, p.presence, p.view, p.words
            from pathways.allegation_meeting_invited i
            left join pathways.allegation_meeting_presence p on p.invited_id = i.id
            where i.record_id = :record order by i.id limit 2000""";

    public boolean isInvited() {
        return presence != Presence.WITHDRAWN;
    }

    /** Such as "Una Peverell, Head, Fernleigh School". */
    public String who() {
        return new MeetingPlan.Invitation(name, role, agency).inWords();
    }

    /** Such as "Unfounded. The video shows it"; empty if they gave none. */
    public String viewInWords() {
        var said = words == null ? "" : words;
        return view == null ? said : said.isEmpty() ? view.inWords() : view.inWords() + ". " + said;
    }

    @Override
    public String toString() {
        return "InvitedRow[" + id + ", " + presence + "]";
    }
}
