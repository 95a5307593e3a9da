package org.breakwater.casework.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.handover.handovers.AcceptedChildRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.history.patterns.FoundPattern;
import org.breakwater.casework.history.patterns.PatternSearch;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.history.patterns.VisiblePattern;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.people.People;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/**
 * The headlines of a history: patterns first, then each previous contact with its date and outcome. Showing them does
 * not count as opening the history: only its own page does.
 */
@Component
class PreviousContactsConsidered implements EvidencePart {

    private static final int MOST = 12;
    private static final int MOST_ACCEPTED = 3;

    private final PreviousContacts previousContacts;
    private final Patterns patterns;
    private final Handovers handovers;
    private final ReceivingTeams teams;
    private final People people;

    PreviousContactsConsidered(
            PreviousContacts previousContacts,
            Patterns patterns,
            Handovers handovers,
            ReceivingTeams teams,
            People people) {
        this.people = people;
        this.previousContacts = previousContacts;
        this.patterns = patterns;
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.PREVIOUS_CONTACTS;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        var history = previousContacts.before(seen);
        var kept = patterns.of(seen);
        var found = kept.isEmpty() ? new PatternSearch(history).shown() : List.<FoundPattern>of();
        var items = Stream.of(
                        accepted(history),
                        kept.stream().map(PreviousContactsConsidered::pattern),
                        found.stream().map(pattern -> InformationConsidered.Item.of("Pattern", "", pattern.words())),
                        toCheck(history),
                        history.later().stream().limit(MOST).map(one -> headline("Later contact: ", one)),
                        history.previous().stream().limit(MOST).map(one -> headline("", one)),
                        history.notConfirmed().stream().limit(MOST).map(one -> headline("", one)))
                .flatMap(part -> part)
                .distinct()
                .toList();
        return Optional.of(new InformationConsidered(
                kind(),
                count(history),
                items,
                "No previous contacts found in Breakwater.",
                "/cases/" + seen.id() + "/history"));
    }

    /** Of repeat contacts, those that are confirmed; how many more there may be is said apart. */
    private static String count(ContactHistory history) {
        return Stream.of(
                        history.inTwelveMonths() == 0 ? "" : history.inTwelveMonths() + " in 12 months",
                        history.inTwelveMonthsNotConfirmed() == 0
                                ? ""
                                : history.inTwelveMonthsNotConfirmed() + " not confirmed")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Which team and worker may have a child already: then the outcome may be to pass the contact to them. */
    private Stream<InformationConsidered.Item> accepted(ContactHistory history) {
        var contacts = history.aboutThesePeople();
        return contacts.isEmpty()
                ? Stream.empty()
                : handovers.acceptedAfter(contacts).stream()
                        .limit(MOST_ACCEPTED)
                        .flatMap(row -> history.find(row.contactId()).stream().map(one -> openCase(one, row)));
    }

    /** Loud where it is likely; a weak match is checked first, and must not shout down the strong ones. */
    private InformationConsidered.Item openCase(ContactHistory.Before before, AcceptedChildRow row) {
        var accepted = row.ofChild(teams.nameOf(row.team()));
        var match = before.inWordsWithStatus()
                + before.why().stream().findFirst().map(why -> ": " + why).orElse("");
        return before.isLikely()
                ? InformationConsidered.Item.loud(
                        "May be an open case",
                        "%s. %s. If that case is still open, the outcome is “%s”."
                                .formatted(accepted, match, DecisionOutcome.PASSED_TO_OPEN_CASE.inWords()))
                : InformationConsidered.Item.of("Check the match first", "", "%s. %s.".formatted(accepted, match));
    }

    private static InformationConsidered.Item pattern(VisiblePattern pattern) {
        if (pattern.isHidden()) {
            return InformationConsidered.Item.loud(
                    "A manager must review this contact", pattern.row().whoReviews());
        }
        return pattern.row().waitsForManager()
                ? InformationConsidered.Item.loud("Pattern: manager review needed", pattern.words())
                : InformationConsidered.Item.of("Pattern", "", pattern.words());
    }

    /** The likely matches as the overview says them, and who else lives at the address. */
    private Stream<InformationConsidered.Item> toCheck(ContactHistory history) {
        var likely = history.toCheck().inWords(people.of(history.theCase().id()));
        var others = history.othersAtThisAddress().size();
        var toCheck = Stream.concat(
                        likely.stream().map(words -> words + "."),
                        others == 0
                                ? Stream.empty()
                                : Stream.of("Others at this address: " + others + ", to confirm or dismiss."))
                .map(words -> InformationConsidered.Item.of("To check", "", words));
        return Stream.concat(toCheck, needed(history));
    }

    /** Matches of which someone could not tell, with what is needed to decide. */
    private static Stream<InformationConsidered.Item> needed(ContactHistory history) {
        var caseId = history.theCase().id().toString();
        return history.toCheck().needed().stream()
                .limit(MOST)
                .map(one -> new InformationConsidered.Item(
                        "More information needed", "", one.inWords() + ".", false, one.address(caseId)));
    }

    private static InformationConsidered.Item headline(String when, ContactHistory.Before before) {
        var row = before.row();
        var on = EnglishTimes.date(row.receivedAt().atZone(Calendars.LONDON).toLocalDate());
        var nearness = when + before.inWordsWithStatus();
        var state = row.closedAt() == null ? ". Still open" : "";
        return new InformationConsidered.Item(
                on + ", " + row.reference(), nearness, row.outcomesAndLevel() + state, false, "/cases/" + row.id());
    }
}
