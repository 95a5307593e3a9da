package org.breakwater.casework.meetings;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.govuk.Choice;

/**
 * How each agency is told of its invitation: by email if someone has an account, else by telephone. Our own service
 * gets neither.
 *
 * @param readers agencies with someone who can read requests about this case, by id
 * @param quorum agencies without which a discussion is not quorate, by id
 */
public record InvitedAgencies(Agencies known, Set<String> readers, Ours ours, List<String> quorum) {

    /**
     * @param agency by id; empty if the desk belongs to none of them
     * @param teams who takes part for it, by name
     */
    public record Ours(String agency, List<String> teams) {}

    List<Choice> choices() {
        return known.toAsk().stream()
                .map(agency -> Choice.of(agency.id(), agency.name()))
                .toList();
    }

    /** Those that must take part, which the page has selected already. */
    String needed() {
        return named(quorum, _ -> true);
    }

    /** Agencies with an account that can read this, and so gets an email. */
    String emailed(List<String> invited) {
        return named(invited, readers::contains);
    }

    /** Agencies that no email reaches; not our own. */
    String toPhone(List<String> invited) {
        return named(invited, agency -> !readers.contains(agency) && !agency.equals(ours.agency()));
    }

    /** Who must be told by hand: the teams of our own service, if it is invited and has no reader here. */
    String toTell(List<String> invited) {
        return invited.contains(ours.agency()) && !readers.contains(ours.agency())
                ? (ours.teams().size() == 1
                                ? "Our own %s will not be emailed. Tell them yourself."
                                : "Our own teams are not emailed. Tell them yourself: %s.")
                        .formatted(String.join(", ", ours.teams()))
                : "";
    }

    private String named(List<String> invited, Predicate<String> which) {
        return invited.stream().filter(which).map(known::nameOf).collect(joining(", "));
    }
}
