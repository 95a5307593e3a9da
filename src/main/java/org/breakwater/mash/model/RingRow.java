package org.breakwater.mash.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A team outside this house that has to be rung, because what it must know before a visit is not what it was told.
 *
 * @param knowFirst what it must know now
 * @param told what it was told last: with the hand-over, or when somebody rang
 */
public record RingRow(
        UUID id,
        UUID handoverId,
        UUID contactId,
        String reference,
        String called,
        String team,
        Instant dueSince,
        List<String> knowFirst,
        List<String> told) {

    static final String DUE = """
            select g.id, g.handover_id, h.contact_id, h.reference, h.called, h.team, g.due_since,
                mash.know_first(h.id) as know_first, mash.was_told(h.id) as told
            from mash.ring g join mash.handover h on h.id = g.handover_id
            where g.rung_at is null and mash.goes(h) order by g.due_since, g.id limit 100""";

    static final String HOW_MANY = """
            select count(*) from mash.ring g join mash.handover h on h.id = g.handover_id
            where g.rung_at is null and mash.goes(h)""";

    /** What they do not know yet. */
    public List<String> isNew() {
        return without(knowFirst, told);
    }

    /** What they were told, and holds no longer. */
    public List<String> holdsNoLonger() {
        return without(told, knowFirst);
    }

    private static List<String> without(List<String> all, List<String> known) {
        return all.stream().filter(words -> !known.contains(words)).toList();
    }

    /** What is read to them, for the page that says so: with other words it is not the same. */
    public String asRead() {
        return Integer.toHexString(knowFirst.hashCode());
    }

    public String address() {
        return "/desk/ring/" + contactId + "/" + handoverId;
    }

    @Override
    public String toString() {
        return "RingRow[" + handoverId + "]";
    }
}
