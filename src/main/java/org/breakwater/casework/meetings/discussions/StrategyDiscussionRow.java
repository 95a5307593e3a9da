package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One strategy discussion of a case.
 *
 * @param children the children that it is about, by id; {@code about} has their names
 * @param agencies who was called, by id
 * @param others who was invited by telephone besides; may be empty
 * @param quorum whom such a discussion needs, by id, as it was when it was called
 * @param how when and how the agencies take part, as they read it; empty while no one has said so
 * @param heldAt when it was held, as corrected last
 * @param heldFirst when it was held as it was recorded at first; null where that was not corrected
 * @param heldWhy who corrected it last and why; empty where no one did
 * @param chair who chaired it, and {@code chairRole} their role and agency; empty where it was not asked
 * @param outcomes what was decided for each child, in the order of the children; empty while nothing is
 * @param ownReasons what is said of each child alone, in the same order
 * @param enquiries the outcome of the enquiry that began for each child, in the same order; empty while there is none
 * @param approvals whether a manager approved that: WAITING, RETURNED or APPROVED; empty where there is no outcome
 * @param reconveneOn the day on which it is held again; null where it is not
 * @param differing the views of those who disagree with what was decided, each with who they are
 * @param present of each agency that took part its id, or its name where the profile has no more than a kind of agency
 * @param notHeldWhy why one that was considered was not held; empty otherwise
 */
public record StrategyDiscussionRow(
        UUID id,
        UUID contactId,
        List<UUID> children,
        List<String> about,
        List<String> agencies,
        String others,
        List<String> quorum,
        String calledByName,
        Instant calledAt,
        String how,
        @Nullable Instant heldAt,
        @Nullable Instant heldFirst,
        String heldWhy,
        String chair,
        String chairRole,
        List<String> outcomes,
        List<String> ownReasons,
        List<String> enquiries,
        List<String> approvals,
        @Nullable LocalDate reconveneOn,
        String reasons,
        String withoutQuorum,
        List<String> differing,
        List<String> present,
        String notHeldWhy,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select s.id, s.contact_id, children, about, agencies, others, quorum, called_by_name, called_at,
                coalesce((select max(k.how) from mash.strategy_discussion_invitation k
                    where k.strategy_id = s.id), '') as how,
                coalesce(h.held_at, s.held_at) as held_at, case when h.id is not null then s.held_at end as held_first,
                coalesce(h.noted_by_name || ': ' || h.why, '') as held_why,
                chair, chair_role, outcomes, own_reasons, e.enquiries, e.approvals, reconvene_on, reasons,
                without_quorum,
                array(select v.who || ': ' || v.words from mash.strategy_discussion_view v
                    where v.strategy_id = s.id order by v.noted_at, v.id limit 50) as differing,
                array(select distinct coalesce(nullif(p.agency_name, ''), p.agency)
                    from mash.strategy_discussion_participant p
                    where p.strategy_id = s.id and p.presence = 'PRESENT'
                        and not exists (select from mash.strategy_discussion_participant n where n.replaces = p.id)
                    order by 1 limit 50) as present,
                not_held_why, ended_by_name, ended_at
            from mash.strategy_discussion s
            left join lateral (select k.id, k.held_at, k.noted_by_name, k.why from mash.strategy_discussion_held_time k
                where k.strategy_id = s.id order by k.noted_at desc, k.id desc limit 1) h on true
            cross join lateral (
                select coalesce(array_agg(coalesce(o.outcome, '') order by c.at), cast('{}' as text[])) as enquiries,
                    coalesce(array_agg(case when o.id is null then '' when o.approved then 'APPROVED'
                        when o.approved is null then 'WAITING' else 'RETURNED' end order by c.at),
                        cast('{}' as text[])) as approvals
                from unnest(s.children) with ordinality c (child, at)
                left join lateral (select q.id, q.outcome, q.approved from mash.section47_outcome q
                    where q.strategy_id = s.id and q.child = c.child
                    order by q.recorded_at desc, q.id desc limit 1) o on true) e
            """;

    public static final String OF_CASE =
            COLUMNS + "where s.contact_id = :id order by called_at desc, s.id desc limit 50";

    static final String HELD = COLUMNS + """
            where s.contact_id = any(cast(:cases as uuid[])) and children && cast(:children as uuid[])
              and s.held_at is not null order by coalesce(h.held_at, s.held_at), s.id limit 100""";

    public static final String DECIDE = """
            update mash.strategy_discussion set held_at = :held, chair = :chair, chair_role = :chairRole,
                outcomes = :outcomes, own_reasons = :own,
                reconvene_on = cast(:reconvene as date), reasons = :reasons, without_quorum = :without,
                ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :strategy and contact_id = :contact and ended_at is null""";

    public static final String NOT_HELD = """
            update mash.strategy_discussion
                set not_held_why = :why, ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :strategy and contact_id = :contact and ended_at is null""";

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isAbout(UUID child) {
        return children.contains(child);
    }

    /** When the end of an ended one was recorded. */
    public Instant endedOn() {
        return Objects.requireNonNull(endedAt);
    }

    /** The day on which it is reconvened for this child; empty if that was not agreed. */
    public Optional<LocalDate> reconveneFor(UUID child) {
        return decidedFor(child)
                .filter(one -> one.outcome() == DiscussionOutcome.RECONVENE)
                .flatMap(one -> Optional.ofNullable(reconveneOn));
    }

    /** When it was held. */
    public Instant heldOn() {
        return Objects.requireNonNull(heldAt);
    }

    /** The outcome for each child; empty until it is decided. */
    public List<ChildDiscussionOutcome> decided() {
        return IntStream.range(0, outcomes.size())
                .mapToObj(at -> new ChildDiscussionOutcome(
                        children.get(at),
                        about.get(at),
                        DiscussionOutcome.valueOf(outcomes.get(at)),
                        ownReasons.get(at),
                        enquiries.get(at),
                        approvals.get(at)))
                .toList();
    }

    public Optional<ChildDiscussionOutcome> decidedFor(UUID child) {
        return decided().stream().filter(one -> one.child().equals(child)).findFirst();
    }

    /** Whether a section 47 enquiry begins for at least one of the children. */
    public boolean beginsEnquiry() {
        return decided().stream().anyMatch(one -> one.outcome().begins());
    }

    /** The outcome of one that was held: once, if it is the same for every child. */
    public String outcomeInWords() {
        var different = decided().stream()
                .map(ChildDiscussionOutcome::outcome)
                .distinct()
                .toList();
        return different.size() == 1
                ? different.getFirst().inWords()
                : decided().stream()
                        .map(one -> one.called() + ": " + one.outcome().inWords())
                        .collect(Collectors.joining("; "));
    }

    /** The agencies that took part, by name. */
    public String tookPart(Agencies known) {
        return present.isEmpty()
                ? "no agency recorded"
                : present.stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    /** Such as "Chaired by Ada Marram, team manager"; empty where it was not asked. */
    public String chairedBy() {
        return new DiscussionDecision.Chair(chair, chairRole).inWords();
    }

    public boolean wasHeld() {
        return heldAt != null;
    }

    @Override
    public String toString() {
        return "StrategyDiscussionRow[" + id + "]";
    }
}
