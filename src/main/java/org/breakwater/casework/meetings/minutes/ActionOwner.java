package org.breakwater.casework.meetings.minutes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.partnership.ReceivingTeam;
import org.breakwater.web.govuk.Choice;

/**
 * One person, agency or team that can own an action.
 *
 * @param value how the form says it
 * @param name how people read it, with the agency of a person
 * @param agency the agency whose people see it, if they have accounts here; else empty
 */
record ActionOwner(String value, String name, String agency) {

    /** Who took part, then every agency, then every team. A team with an agency’s name is shown once. */
    static List<ActionOwner> of(StrategyDiscussion discussion, Agencies known, List<ReceivingTeam> teams) {
        var agencies = known.toAsk().stream()
                .filter(one -> one.kind() != Agencies.Kind.OUTSIDE_UNNAMED)
                .toList();
        var names = agencies.stream().map(Agencies.Agency::name).collect(Collectors.toSet());
        return Stream.of(
                        discussion.seats().stream()
                                .filter(seat -> !seat.isAbsent() && !seat.who().isBlank())
                                .map(seat -> new ActionOwner(
                                        "person:" + seat.id(),
                                        seat.who() + ", " + seat.agencyIn(known),
                                        ifHere(known, seat.agency()))),
                        agencies.stream()
                                .map(one -> new ActionOwner("agency:" + one.id(), one.name(), ifHere(known, one.id()))),
                        teams.stream()
                                .filter(team -> !names.contains(team.name()))
                                .map(team -> new ActionOwner("team:" + team.id(), team.name(), "")))
                .flatMap(owners -> owners)
                .toList();
    }

    private static String ifHere(Agencies known, String agency) {
        return known.has(agency) ? agency : "";
    }

    Choice choice() {
        return Choice.of(value, name);
    }

    @Override
    public String toString() {
        return "ActionOwner[" + agency + "]";
    }
}
