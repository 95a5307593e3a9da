package org.breakwater.casework.family.matches;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.previous.ContactHistoryRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.PagedList;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.govuk.Choice;

/**
 * Each person of a case, and who in other records may be the same; several are confirmed or dismissed at once.
 *
 * @param records the cases in which the others are
 */
public record MatchesPage(
        Case theCase,
        Actor.Person who,
        List<PersonRow> people,
        List<MatchCandidateRow> alike,
        List<ContactHistoryRow> records,
        List<MatchDecisionRow> said,
        MatchesForm form,
        Rejection snag)
        implements CaseScreen {

    static final int AT_ONCE = 25;

    /** In the order of the people, the most alike first; those of the same home stand apart. */
    public PagedList<MatchCandidateRow> list() {
        var order = people.stream().map(PersonRow::id).toList();
        var all = alike.stream()
                .filter(row -> !row.isOfTheHousehold())
                .sorted(Comparator.comparing((MatchCandidateRow row) -> order.indexOf(row.ours())))
                .toList();
        return PagedList.of(all, InputParser.page(form.page()), AT_ONCE);
    }

    /** Those of this person on this page. */
    public List<MatchCandidateRow> alikeTo(PersonRow person) {
        return list().rows().stream()
                .filter(row -> row.ours().equals(person.id()))
                .toList();
    }

    /** Whether nobody may be this person, on any page. */
    public boolean isNew(PersonRow person) {
        return alike.stream().noneMatch(row -> row.ours().equals(person.id()) && !row.isOfTheHousehold());
    }

    public List<MatchCandidateRow> household() {
        return alike.stream().filter(MatchCandidateRow::isOfTheHousehold).toList();
    }

    /** The latest decision about these two that was not withdrawn. */
    public Optional<MatchDecisionRow> saidOf(MatchCandidateRow row) {
        return MatchDecisionRow.last(said, row.ours(), row.theirs());
    }

    /** Whether this person can check the match now. */
    public boolean mayCheck(MatchCandidateRow row) {
        return mayCheck(who, saidOf(row));
    }

    /** @param said what was said last of the two */
    static boolean mayCheck(Actor.Person who, Optional<MatchDecisionRow> said) {
        return said.map(one -> one.state() != State.SAME
                        && (one.state() != State.WAITS
                                || who.role() != Role.CONTACT_OFFICER
                                        && !one.saidBy().equals(who.id().value())))
                .orElse(true);
    }

    /** Whether a check of theirs is missing: the first, or the second of what a colleague proposed. */
    static boolean isToCheck(Actor.Person who, Optional<MatchDecisionRow> said) {
        return said.map(one -> one.state() == State.WAITS).orElse(true) && mayCheck(who, said);
    }

    public boolean mayCheckAny() {
        return list().rows().stream().anyMatch(this::mayCheck);
    }

    public Choice box(MatchCandidateRow row) {
        return Choice.of(MatchesForm.box(row), row.called());
    }

    /** What a reader compares: date of birth or age, address, and when and where it was recorded, with the outcome. */
    public String details(MatchCandidateRow row) {
        var recorded = EnglishTimes.date(LocalDate.ofInstant(row.recordedAt(), Calendars.LONDON));
        var in = records.stream()
                .filter(one -> one.id().equals(row.recordId()))
                .findFirst()
                .map(one -> " in %s: %s".formatted(one.reference(), one.outcomesInWords()))
                .orElse("");
        return details(row.told().bornOrAge(), row.told().address(), "recorded " + recorded + in);
    }

    /** The person of this case with the same details. */
    public String inFull(PersonRow person) {
        return details(person.called(), person.bornOrAge(), person.address());
    }

    private static String details(String... details) {
        return Stream.of(details).filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
    }

    public String address() {
        return "/cases/" + theCase.id() + "/family/matches";
    }

    public String address(MatchCandidateRow row) {
        return address(theCase, row);
    }

    static String address(Case theCase, MatchCandidateRow row) {
        return "/cases/%s/family/matches/%s/%s".formatted(theCase.id(), row.ours(), row.theirs());
    }
}
