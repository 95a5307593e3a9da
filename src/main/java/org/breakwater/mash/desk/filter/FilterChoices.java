package org.breakwater.mash.desk.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.web.govuk.Choice;

/** The options of the filter. */
public final class FilterChoices {

    private FilterChoices() {}

    public static List<Choice> ratings() {
        return Arrays.stream(RatingChoice.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public static List<Choice> concerns() {
        return Narrowing.concernIds().stream()
                .map(one -> Choice.of(one, concern(one)))
                .toList();
    }

    /** The name of a group of presenting issues. */
    static String concern(String id) {
        return id.equals(Narrowing.NOT_RECORDED) ? "Not recorded" : IssueList.nameOfGroup(id);
    }

    public static List<Choice> origins() {
        return Arrays.stream(ContactOrigin.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public static List<Choice> ages() {
        return Arrays.stream(AgeBand.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** @param me the account of the current user */
    public static List<Choice> people(List<ColleagueRow> colleagues, UUID me) {
        return Stream.concat(
                        Stream.of(Choice.of(ListFilter.ME, "Me"), Choice.of(ListFilter.NO_ONE, "No one")),
                        colleagues.stream().filter(one -> !one.id().equals(me)).map(FilterChoices::person))
                .toList();
    }

    public static Choice person(ColleagueRow one) {
        return Choice.of(one.id().toString(), one.name());
    }

    public static List<Choice> teams(ReceivingTeams teams) {
        return teams.all().stream()
                .map(team -> Choice.of(team.id(), team.name()))
                .toList();
    }

    /**
     * The areas to choose from.
     *
     * @param chosen stays an option even if no one lives there any more
     */
    public static List<Choice> areas(List<String> areas, String chosen) {
        return Stream.of(areas.stream(), Stream.of(chosen), Stream.of(Narrowing.NOT_RECORDED))
                .flatMap(one -> one)
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> Choice.of(one, area(one)))
                .toList();
    }

    static String area(String area) {
        return area.equals(Narrowing.NOT_RECORDED) ? "Not known" : area;
    }

    /** The selected ones. */
    public static List<String> ticked(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toList();
    }
}
