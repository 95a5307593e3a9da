package org.breakwater.casework.allocation;

import java.util.List;
import org.breakwater.access.Actor;

/**
 * Which cases a pathway’s list shows, by who they are allocated to, as its address says it.
 *
 * @param typed {@link #ME}, {@link #NO_ONE}, or the empty string for every case
 */
public record AllocationFilter(String typed) {

    public static final String ME = "ME";
    public static final String NO_ONE = "NONE";

    /** Joins the current allocation, as {@code l}, to a case {@code c} of a pathway. */
    public static final String JOIN = """
            left join mash.allocation l on l.contact_id = c.record_id and l.ended_at is null
            """;

    /** What a list lets through; {@code :allocated} is an account, {@link #NO_ONE}, or the empty string for all. */
    public static final String LETS_THROUGH = """
            and :allocated in ('', coalesce(cast(l.account_id as text), 'NONE'))
            """;

    /** A link of the filter. */
    public record Link(String text, String query, boolean isCurrent) {}

    /** Anything else that an address says shows every case. */
    public static AllocationFilter of(String typed) {
        return new AllocationFilter(typed.equals(ME) || typed.equals(NO_ONE) ? typed : "");
    }

    /** For {@link #LETS_THROUGH}. */
    public String allocated(Actor.Person who) {
        return typed.equals(ME) ? who.accountId().toString() : typed;
    }

    /** What an address of the list ends with. */
    public String query() {
        return typed.isEmpty() ? "" : "&allocated=" + typed;
    }

    public List<Link> links() {
        return List.of(link("Anyone", ""), link("Me", ME), link("No one", NO_ONE));
    }

    private Link link(String text, String which) {
        return new Link(text, new AllocationFilter(which).query(), typed.equals(which));
    }

    /** On an empty list. */
    public String noneInWords() {
        return typed.equals(ME) ? "None allocated to you." : "All are allocated.";
    }

    public boolean isNarrow() {
        return !typed.isEmpty();
    }
}
