package org.breakwater.casework.handover.contents;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.meetings.discussions.ChildDiscussionOutcome;
import org.breakwater.casework.meetings.discussions.Participant.Presence;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.partnership.contactpoints.DeskTelephone;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions and actions of strategy discussions about a child, with the minutes for the teams that read them. */
@Component
class StrategyDiscussionsHandedOver {

    private final JdbcClient jdbc;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final Agencies agencies;
    private final DeskTelephone telephone;
    private final MinutesHandedOver minutes;
    private final CaseDeadlines caseDeadlines;

    StrategyDiscussionsHandedOver(
            JdbcClient jdbc,
            StrategyDiscussionRecords strategyDiscussionRecords,
            Agencies agencies,
            DeskTelephone telephone,
            MinutesHandedOver minutes,
            CaseDeadlines caseDeadlines) {
        this.jdbc = jdbc;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.agencies = agencies;
        this.telephone = telephone;
        this.minutes = minutes;
        this.caseDeadlines = caseDeadlines;
    }

    /** @param team by id: some teams read the minutes too */
    Stream<HandoverItem> of(UUID caseId, UUID child, String team) {
        var withMinutes = minutes.areFor(team);
        var about = new LinkedHashSet<>(all(
                jdbc.sql(ABOUT).param("contact", caseId).param("child", child).query(UUID.class)));
        return about.stream()
                .flatMap(id -> strategyDiscussionRecords.find(caseId, id).stream())
                .flatMap(one -> Stream.of(
                                section47(one.strategy(), child).stream()
                                        .map(item -> item.about(one.strategy().id())),
                                Stream.of(decided(one, child, withMinutes)
                                        .about(one.strategy().id())),
                                withMinutes ? minutes.of(one) : Stream.<HandoverItem>of(),
                                one.agreed().stream().map(StrategyDiscussionsHandedOver::action))
                        .flatMap(items -> items));
    }

    /** The enquiry that it began for this child, and by when a conference is due; at the top of the handover. */
    private Optional<HandoverItem> section47(StrategyDiscussionRow row, UUID child) {
        return row.decidedFor(child)
                .filter(own -> own.outcome().begins())
                .map(own -> item(
                        Kind.SECTION_47,
                        own.outcome().inWords(),
                        Stream.of(
                                        own.enquiryInWords(),
                                        own.found()
                                                .filter(found -> found != Section47Outcome.CONFERENCE)
                                                .map(found -> "")
                                                .orElseGet(() -> conference(row.contactId(), own)))
                                .filter(line -> !line.isBlank())
                                .collect(Collectors.joining("\n"))));
    }

    private String conference(UUID caseId, ChildDiscussionOutcome own) {
        return caseDeadlines.of(caseId).stream()
                .filter(row -> row.rule().equals("conference") && row.isRunning())
                .map(row -> "Initial child protection conference%s due by %s"
                        .formatted(
                                own.found().isPresent() ? "" : ", if needed,",
                                EnglishTimes.weekdayDate(
                                        row.dueAt().atZone(Calendars.LONDON).toLocalDate())))
                .collect(Collectors.joining());
    }

    /** It says nothing about other children: the reasons are shared, the outcome is this child’s own. */
    private HandoverItem decided(StrategyDiscussion one, UUID child, boolean withMinutes) {
        var row = one.strategy();
        var own = row.decidedFor(child);
        if (own.isEmpty()) {
            var what = row.isOpen() ? "Called, not yet held." : "Not held: " + row.notHeldWhy();
            return item(Kind.STRATEGY, called("Strategy discussion", row.calledAt()), what);
        }
        var present = one.seats().stream()
                .map(seat -> "%s (%s)"
                        .formatted(
                                seat.agencyIn(agencies),
                                seat.presence() == Presence.PRESENT
                                        ? seat.named()
                                        : "%s, %s".formatted(seat.presence().inWords(), seat.named())))
                .collect(Collectors.joining("; "));
        var words = Stream.of(
                        "Outcome: " + own.get().outcome().inWords()
                                + reconvened(row, own.get().outcome()),
                        "Reasons: " + row.reasons(),
                        own.get().own(),
                        one.seenOf(child)
                                .map(seen -> seen.seenInWords() + ". " + seen.medicalInWords() + ".")
                                .orElse(""),
                        row.differing().stream()
                                .map(view -> "Professional disagreement: " + view)
                                .collect(Collectors.joining("\n")),
                        "Participants: " + present,
                        row.withoutQuorum().isBlank() ? "" : "Held without the full quorum: " + row.withoutQuorum(),
                        withMinutes
                                        || one.seats().stream()
                                                .allMatch(seat -> seat.shared().isBlank())
                                ? ""
                                : "The minutes show what each shared. For a copy, phone %s.".formatted(telephone.now()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        var held = Objects.requireNonNull(row.heldAt());
        return item(Kind.STRATEGY, called("Strategy discussion held", held), words);
    }

    private static String reconvened(StrategyDiscussionRow row, DiscussionOutcome outcome) {
        var on = row.reconveneOn();
        return on == null || outcome != DiscussionOutcome.RECONVENE ? "" : " on " + EnglishTimes.date(on);
    }

    private static String called(String what, Instant at) {
        return what + " " + EnglishTimes.inWords(at);
    }

    private static HandoverItem action(ActionRow row) {
        var words = "%s, by %s. %s"
                .formatted(
                        row.owner(),
                        EnglishTimes.weekdayDate(row.dueOn()),
                        row.hasEnded() ? row.standing() + ": " + row.said() : "Outstanding at handover.");
        return item(Kind.ACTION, row.what(), words).about(row.id());
    }

    private static HandoverItem item(Kind kind, String title, String words) {
        return HandoverItem.of(kind, title, words, "", Sharing.NOT_FAMILY);
    }

    static final String ABOUT = """
            select id from mash.strategy_discussion where contact_id = :contact and :child = any(children)
            order by called_at limit 50""";
}
