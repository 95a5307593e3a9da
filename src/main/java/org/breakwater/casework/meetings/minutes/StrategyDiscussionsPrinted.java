package org.breakwater.casework.meetings.minutes;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.meetings.discussions.ChildDiscussionOutcome;
import org.breakwater.casework.meetings.discussions.ParticipantRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** Each strategy discussion with its participants, decisions and actions. */
@Component
class StrategyDiscussionsPrinted implements PrintedPart {

    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final Agencies agencies;

    StrategyDiscussionsPrinted(StrategyDiscussionRecords strategyDiscussionRecords, Agencies agencies) {
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.agencies = agencies;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var items = strategyDiscussionRecords.of(seen.id()).stream()
                .flatMap(row -> strategyDiscussionRecords.find(seen.id(), row.id()).stream())
                .map(this::item)
                .toList();
        return Optional.of(
                new PrintedSection(PrintedSection.Place.STRATEGY, items, "No strategy discussion has been called."));
    }

    private PrintedItem item(StrategyDiscussion discussion) {
        var row = discussion.strategy();
        var title = row.isOpen() ? "Called, not held yet" : row.wasHeld() ? row.outcomeInWords() : "Not held";
        var note = "About %s. %s by %s, %s"
                        .formatted(
                                String.join(", ", row.about()),
                                row.isOpen() || row.wasHeld() ? "Called" : "Recorded",
                                row.calledByName(),
                                EnglishTimes.inWords(row.calledAt()))
                + (row.wasHeld()
                        ? ". Held %s.%s Recorded by %s, %s"
                                .formatted(
                                        EnglishTimes.inWords(row.heldOn()),
                                        row.chairedBy().isEmpty() ? "" : " " + row.chairedBy() + ".",
                                        row.endedByName(),
                                        EnglishTimes.inWords(row.endedOn()))
                        : "");
        var words = Stream.of(
                        Stream.of(row.reasons(), row.notHeldWhy(), row.withoutQuorum()),
                        row.differing().stream().map(view -> "Professional disagreement: " + view),
                        discussion.seenInWords().stream(),
                        row.decided().stream().map(StrategyDiscussionsPrinted::forChild),
                        discussion.seats().stream().map(this::said),
                        discussion.agreed().stream().map(StrategyDiscussionsPrinted::agreed))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return PrintedItem.of(title, note, words);
    }

    private static String forChild(ChildDiscussionOutcome decided) {
        return Stream.of(decided.own(), decided.enquiryInWords())
                .filter(words -> !words.isBlank())
                .map(words -> decided.called() + ": " + words)
                .collect(Collectors.joining("\n"));
    }

    private String said(ParticipantRow seat) {
        return "%s: %s%s%s"
                .formatted(
                        seat.agencyIn(agencies),
                        seat.presence().inWords(),
                        seat.named().isBlank() ? "" : ", " + seat.named(),
                        seat.shared().isBlank() ? "" : ". " + seat.shared());
    }

    private static String agreed(ActionRow action) {
        return "Agreed: %s %s%s, by %s. %s"
                .formatted(
                        action.what(),
                        action.people().isEmpty() ? "" : "About " + String.join(", ", action.people()) + ". ",
                        action.owner(),
                        EnglishTimes.weekdayDate(action.dueOn()),
                        action.hasEnded() ? action.standing() : "Outstanding");
    }
}
