package org.breakwater.casework.meetings.agency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who attends for an agency, and which people it knows, as it said last.
 *
 * @param posts of the people who attend, in the order of their names
 * @param known what it says of each person, in the order in which it was told of them
 */
public record AttendanceRow(
        UUID invitationId,
        UUID strategyId,
        String agency,
        List<String> names,
        List<String> posts,
        List<String> about,
        List<String> known,
        String saidByName,
        Instant saidAt) {

    static final String OF_CASE = """
            select distinct on (t.invitation_id) t.invitation_id, k.strategy_id, t.agency, t.names, t.posts, t.about,
                t.known,
                t.said_by_name, t.said_at
            from mash.strategy_discussion_attendance t
            join mash.strategy_discussion_invitation k on k.id = t.invitation_id
            where t.contact_id = :contact order by t.invitation_id, t.said_at desc, t.id desc limit 200""";

    static final String KEEP = """
            insert into mash.strategy_discussion_attendance (invitation_id, contact_id, agency, names, posts, about,
                known, said_by, said_by_name, said_at)
            values (:invitation, :contact, :agency, :names, :posts, :about, :known, :by, :byName, :at)""";

    /** Such as "Ola Brandt, detective sergeant; Una Quill, analyst". */
    public String attending() {
        return IntStream.range(0, names.size())
                .mapToObj(n -> names.get(n) + ", " + posts.get(n))
                .collect(Collectors.joining("; "));
    }

    /** What it says of this person; the empty string if nothing. */
    String knownOf(String person) {
        var place = about.indexOf(person);
        return place < 0 ? "" : known.get(place);
    }

    /** Such as "Pip Saltmarsh: known". */
    public List<String> knownInWords() {
        return IntStream.range(0, about.size())
                .mapToObj(n -> about.get(n) + ": " + Known.valueOf(known.get(n)).ofThem())
                .toList();
    }

    @Override
    public String toString() {
        return "AttendanceRow[" + invitationId + "]";
    }
}
