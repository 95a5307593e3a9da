package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.bookings.rules.BookingRules;
import org.jspecify.annotations.Nullable;

/**
 * One booking with its session, as far as the current actor may see it.
 *
 * @param learner their name
 * @param kind the organisation type
 * @param exempt whether the organisation pays nothing
 * @param manager whose approval is needed; empty if none
 * @param managerMailed whether they were mailed; not if they had too many mails
 * @param behind how many were ahead in the waiting list
 * @param fee due for it, in pence
 * @param refusedWhy the manager's reason, which the delegate reads too; empty if they did not refuse it
 * @param free how many places of the session are free, for someone on its waiting list
 */
public record BookingRow(
        UUID id,
        UUID sessionId,
        String course,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        UUID learnerId,
        String learner,
        UUID organisationId,
        String organisation,
        String kind,
        boolean exempt,
        BookedPlace.State state,
        @Nullable Instant until,
        String manager,
        boolean managerMailed,
        @Nullable Instant approvedAt,
        Instant askedAt,
        BookedPlace.@Nullable End how,
        @Nullable Instant movedAt,
        @Nullable Instant stillFineAt,
        int behind,
        int fee,
        String feeWhy,
        String refusedWhy,
        int free,
        int version) {

    private static final String COLUMNS = """
            select b.id, b.session_id, s.course, s.starts_at, s.ends_at, s.place, s.link, b.learner_id,
                l.name as learner, b.organisation_id, o.name as organisation, o.kind, o.exempt, b.state, b.until,
                b.manager_email as manager, b.manager_mailed, b.approved_at, b.asked_at, b.ended_how as how,
                b.moved_at, b.still_fine_at, coalesce(training.waits_behind(b.id), 0) as behind,
                case when b.fee_waived = '' then b.fee_pence else 0 end as fee, b.fee_why,
                case when b.ended_how = 'REFUSED' then coalesce((select c.words from training.booking_change c
                    where c.booking_id = b.id and c.what = 'Said' order by c.version desc limit 1), '') else '' end
                    as refused_why,
                case when b.state = 'WAITING' then s.capacity - training.taken(s.id) else 0 end as free,
                b.version
            from training.booking b join training.session s on s.id = b.session_id
                join training.learner l on l.id = b.learner_id
                join training.organisation o on o.id = b.organisation_id
            """;

    static final String BY_ID = COLUMNS + "where b.id = :id";

    /** Their own, the next first, past ones after them. */
    static final String OWN = COLUMNS + """
            where l.email = training.proven() and training.proven() <> ''
            order by s.ends_at < :now, s.starts_at, b.place limit 200""";

    /** Those that await the current actor's approval. */
    static final String TO_APPROVE = COLUMNS + """
            where b.manager_email <> '' and b.manager_email = training.proven() and b.approved_at is null
                and b.state in ('HELD', 'WAITING')
            order by s.starts_at, b.place limit 200""";

    static final String OF_SESSION = COLUMNS + "where b.session_id = :session order by b.place limit 1000";

    static final String OF_ORGANISATION = COLUMNS + """
            where b.organisation_id = any(cast(:organisations as uuid[])) and s.ends_at >= :now
            order by s.starts_at, b.place limit 500""";

    public boolean isOpen() {
        return state != BookedPlace.State.ENDED;
    }

    /** Whether the date was changed, and they have not confirmed it. */
    public boolean asksWhetherStillFine() {
        return state == BookedPlace.State.CONFIRMED && movedAt != null && stillFineAt == null;
    }

    /** What the place costs its organisation, for the manager who approves it. */
    public String costInWords(BookingRules rules, Instant now) {
        return rules.costInWords(now, startsAt, exempt || rules.exempt().contains(kind));
    }

    /** Whether they are on the waiting list although the session has places: their organisation has its share. */
    public boolean isOverQuota() {
        return state == BookedPlace.State.WAITING && free > 0 && !waitsForManager();
    }

    public boolean waitsForManager() {
        return isOpen() && !manager.isEmpty() && approvedAt == null;
    }

    /** Its state, in words. */
    public String stands() {
        return how == null ? state.inWords() : how.inWords();
    }

    /** The same; worded for someone else if it is not {@code theirs}. */
    public String stands(boolean theirs) {
        if (theirs || how != null && how != BookedPlace.End.REFUSED) {
            return stands();
        }
        return how == null ? state.toOthers() : "Their manager did not approve it";
    }

    @Override
    public String toString() {
        return "BookingRow[" + id + ", " + state + "]";
    }

    /** Until when an offered place is held: an offer ends with the beginning of its session, which may have moved. */
    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(until).map(end -> end.isBefore(startsAt) ? end : startsAt);
    }
}
