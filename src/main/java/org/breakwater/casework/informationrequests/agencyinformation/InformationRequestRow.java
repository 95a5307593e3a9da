package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The request to one agency: all that its people see of the case.
 *
 * @param identifiers the details by which the agency can look people up, from what it is shown
 * @param reference of the case, to quote on the telephone; empty for old requests
 * @param names of each of them, in the order of the request; empty for a person without one
 * @param births the date of birth or age of each of them, as far as it is known
 * @param rating what its time was counted by: that of a case which nobody has rated is assumed
 * @param caseRating the rating of the case, as the desk shows it; null if nobody has rated it
 * @param withdrawnWhy why the desk withdrew it; empty if it did not
 * @param outside the name of an external agency, as it was asked; null for the others
 */
public record InformationRequestRow(
        UUID id,
        UUID contactId,
        String agency,
        @Nullable String outside,
        List<String> about,
        List<String> identifiers,
        String reference,
        List<String> names,
        List<String> births,
        String why,
        String basis,
        int basisVersion,
        InformationRequest.Agreement agreed,
        String agreedWords,
        String facts,
        Rating rating,
        @Nullable Rating caseRating,
        List<String> because,
        String askedByName,
        Instant askedAt,
        Instant halfAt,
        Instant dueAt,
        @Nullable Instant repliedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName,
        String withdrawnWhy) {

    public static final String OF_CASE = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where contact_id = :id order by asked_at, id limit 200""";

    /** Only the agency's own: row security enforces it, and so does this condition. */
    public static final String OWN = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where id = :id and agency = access.agency_now()""";

    public static final String OF_THE_DESK = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where id = :id and contact_id = :contact""";

    public static final String OPEN = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where agency = access.agency_now() and replied_at is null
                and withdrawn_at is null
            order by due_at, id limit 1000""";

    /** Another that awaits an answer of the agency, the next due. */
    public static final String NEXT = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where agency = access.agency_now() and replied_at is null
                and withdrawn_at is null
              and id <> :id
            order by due_at, id limit 1""";

    public static final String SETTLED = """
            select id, contact_id, agency, outside, about, identifiers, reference, names, births, why, basis,
                basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by_name, asked_at,
                half_at, due_at, replied_at, withdrawn_at, withdrawn_by_name, withdrawn_why
            from mash.information_request where agency = access.agency_now()
                and coalesce(replied_at, withdrawn_at) is not null
            order by coalesce(replied_at, withdrawn_at) desc, id limit 25 offset :skip""";

    public static final String KEEP = """
            insert into mash.information_request (contact_id, agency, outside, people, about, identifiers, reference,
                names, births,
                why, basis, basis_version, agreed, agreed_words, facts, rating, case_rating, because, asked_by,
                asked_by_name, asked_at, half_at, due_at)
            values (:contact, :agency, cast(:outside as text), :people, :about, :identifiers, :reference, :names,
                :births, :why, :basis, :basisVersion, :agreed, :agreedWords, :facts, :rating, cast(:caseRating as text),
                :because, :by, :byName, :at, :half, :due)
            returning id""";

    public static final String BRING_FORWARD = """
            update mash.information_request set rating = :rating, because = :because, half_at = :half, due_at = :due
            where id = :id and replied_at is null and withdrawn_at is null""";

    /** What the desk rated it meanwhile is what its agencies see. */
    public static final String RATED = """
            update mash.information_request set case_rating = cast(:rating as text)
            where contact_id = :contact and replied_at is null and withdrawn_at is null""";

    /** How many settled requests a page of the list shows. */
    public static final int PAGE = 25;

    private static final Urgency DANGER = new Urgency("Immediate danger reported, not rated", 3);

    /** The surname of the first person; the whole description if they have no name. */
    public String surname() {
        var name = firstNamed();
        return name.isEmpty() ? about.getFirst().split(", ", 2)[0] : name.substring(name.lastIndexOf(' ') + 1);
    }

    public String firstNames() {
        var name = firstNamed();
        return name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
    }

    public String born() {
        return births.isEmpty() ? "" : births.getFirst();
    }

    /** As the desk shows it; never the rating that is assumed until someone has rated it, nor who reported it. */
    public Urgency howUrgent() {
        return Urgency.of(caseRating, rating == Rating.RED ? DANGER : Urgency.unknown());
    }

    private String firstNamed() {
        return names.isEmpty() ? "" : names.getFirst().strip();
    }

    public boolean isOpen() {
        return repliedAt == null && withdrawnAt == null;
    }

    /** The desk withdrew it. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The agency has no account here: it is asked, and responds, by telephone or secure mail. */
    public boolean isOutside() {
        return outside != null;
    }

    /** Display name; an external agency has the name that it was asked by. */
    public String nameIn(Agencies agencies) {
        return new InformationRequest.Whom(agency, outside).nameIn(agencies);
    }

    /** Whether half its time is over and it may still respond in time. */
    public boolean isHalfOverAt(Instant now) {
        return isOpen() && !isLateAt(now) && !halfAt.isAfter(now);
    }

    public boolean isLateAt(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    /** Whether the response came late. */
    public boolean wasLate() {
        return repliedAt != null && dueAt.isBefore(repliedAt);
    }

    public String basisInWords() {
        return LawfulBases.shipped().nameOf(basis, basisVersion);
    }

    @Override
    public String toString() {
        return "InformationRequestRow[" + id + ", …]";
    }
}
