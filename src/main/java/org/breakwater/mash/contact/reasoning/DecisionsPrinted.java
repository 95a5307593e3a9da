package org.breakwater.mash.contact.reasoning;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The decisions for each child, why, by whom, who approved and who disagreed; superseded ones too. */
@Component
class DecisionsPrinted implements PrintedPart {

    private final ReasoningRecords reasoning;
    private final People people;

    DecisionsPrinted(ReasoningRecords reasoning, People people) {
        this.reasoning = reasoning;
        this.people = people;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        if (!(seen instanceof ContactRow contact)) {
            return Optional.empty();
        }
        var reasoned = reasoning.about(seen.id());
        var named = people.of(seen.id()).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::called));
        var decided = reasoned.decisions().stream()
                .map(row -> item(row, reasoned, named.getOrDefault(row.about(), ""), contact.isSentForApproval()));
        var unasked = reasoned.noAgencyChecks().stream()
                .map(why -> PrintedItem.of("No agency checks needed", why.byWhom(), why.reason()));
        var items = Stream.concat(decided, unasked).toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.DECISIONS, items, "Nothing has been decided yet."));
    }

    private static PrintedItem item(DecisionRow row, ContactReasoning reasoned, String child, boolean sent) {
        var outcomes = String.join("; ", row.asProposed());
        return PrintedItem.of(child + ": " + outcomes, bywhom(row, sent), words(row, reasoned));
    }

    private static String bywhom(DecisionRow row, boolean sent) {
        var verdict = row.verdictAt();
        return "%s. %s by %s, %s%s."
                .formatted(
                        row.stateIf(sent).inWords(),
                        Boolean.TRUE.equals(row.approved()) ? "Decided" : "Proposed",
                        row.authorName(),
                        EnglishTimes.inWords(row.proposedAt()),
                        verdict == null
                                ? ""
                                : ", %s by %s, %s"
                                        .formatted(
                                                Boolean.TRUE.equals(row.approved())
                                                        ? "approved"
                                                        : "returned for changes",
                                                row.approverName(),
                                                EnglishTimes.inWords(verdict)));
    }

    private static String words(DecisionRow row, ContactReasoning reasoned) {
        var verdict = row.verdictWords();
        return Stream.of(
                        Stream.of(
                                row.rationale(),
                                verdict == null || verdict.isBlank() ? "" : row.approverName() + " wrote: " + verdict),
                        reasoned.need(row).stream()
                                .flatMap(need -> Stream.of(
                                        "Level of need: " + need.level(),
                                        need.familyTold().inWords() + ": " + need.familyWords())),
                        reasoned.plan(row).stream()
                                .flatMap(plan -> Stream.of(
                                        "Next step: " + plan.nextStep()
                                                + (plan.nextStep().endsWith(".") ? "" : ".") + " Owner: "
                                                + plan.owner(),
                                        plan.foundAt(),
                                        plan.livesAt(),
                                        plan.doneFirst())),
                        reasoned.dissents(row).stream().map(one -> one.who() + " disagrees: " + one.why()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
