package org.breakwater.mash.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one agency: all that its people see of the contact.
 *
 * @param outside the name of one that has no account here, as it was asked; null for the others
 */
public record AskRow(
        UUID id,
        UUID contactId,
        String agency,
        @Nullable String outside,
        List<String> about,
        String why,
        String basis,
        int basisVersion,
        Asked.Agreement agreed,
        String agreedWords,
        String facts,
        Rating rating,
        List<String> because,
        String askedByName,
        Instant askedAt,
        Instant halfAt,
        Instant dueAt,
        @Nullable Instant repliedAt) {

    static final String OF_CONTACT = """
            select id, contact_id, agency, outside, about, why, basis, basis_version, agreed, agreed_words, facts,
                rating, because, asked_by_name, asked_at, half_at, due_at, replied_at
            from mash.ask where contact_id = :id order by asked_at, id limit 200""";

    /** Only the agency's own: row security says it, and so does this. */
    static final String OWN = """
            select id, contact_id, agency, outside, about, why, basis, basis_version, agreed, agreed_words, facts,
                rating, because, asked_by_name, asked_at, half_at, due_at, replied_at
            from mash.ask where id = :id and agency = access.agency_now()""";

    static final String OF_THE_DESK = """
            select id, contact_id, agency, outside, about, why, basis, basis_version, agreed, agreed_words, facts,
                rating, because, asked_by_name, asked_at, half_at, due_at, replied_at
            from mash.ask where id = :id and contact_id = :contact""";

    static final String OPEN = """
            select id, contact_id, agency, outside, about, why, basis, basis_version, agreed, agreed_words, facts,
                rating, because, asked_by_name, asked_at, half_at, due_at, replied_at
            from mash.ask where agency = access.agency_now() and replied_at is null
            order by due_at, id limit 200""";

    static final String ANSWERED = """
            select id, contact_id, agency, outside, about, why, basis, basis_version, agreed, agreed_words, facts,
                rating, because, asked_by_name, asked_at, half_at, due_at, replied_at
            from mash.ask where agency = access.agency_now() and replied_at is not null
            order by replied_at desc, id limit 25 offset :skip""";

    /** How many answered questions a page of the list holds. */
    public static final int PAGE = 25;

    public boolean isOpen() {
        return repliedAt == null;
    }

    /** Nobody of it has an account here: it is asked, and answers, by telephone or secure mail. */
    public boolean isOutside() {
        return outside != null;
    }

    /** How its name is said; one outside goes by the name that it was asked by. */
    public String nameIn(Agencies agencies) {
        return outside == null ? agencies.nameOf(agency) : outside;
    }

    /** Whether half of its time is over and it may still answer in time. */
    public boolean isHalfOverAt(Instant now) {
        return isOpen() && !isLateAt(now) && !halfAt.isAfter(now);
    }

    public boolean isLateAt(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    /** Whether the answer came, and came too late. */
    public boolean wasLate() {
        return repliedAt != null && dueAt.isBefore(repliedAt);
    }

    public String basisInWords() {
        return LawfulBases.shipped().nameOf(basis, basisVersion);
    }

    @Override
    public String toString() {
        return "AskRow[" + id + ", …]";
    }
}
