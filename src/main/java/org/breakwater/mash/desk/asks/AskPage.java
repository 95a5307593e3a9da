package org.breakwater.mash.desk.asks;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Agencies;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.Asked;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.LawfulBases;
import org.breakwater.mash.model.Move;
import org.breakwater.web.govuk.Choice;

/**
 * What agencies say about a contact, and the form that asks more of them.
 *
 * @param dueAt when an agency that is asked now must answer
 */
public record AskPage(
        ContactRow contact,
        AgenciesSay say,
        List<Agencies.Agency> all,
        Map<UUID, String> people,
        LocalDate today,
        Instant dueAt,
        AskForm form,
        Snag snag)
        implements ContactScreen {

    private static final String OUTSIDE = "Nobody there has an account. You ask by telephone or secure mail.";

    public boolean mayAsk() {
        return contact.allows(new Move.Note());
    }

    /** @param which asks for the name of one outside that is not in the list */
    public List<Choice> agencies(Content which) {
        return all.stream().map(one -> choice(one, which)).toList();
    }

    private Choice choice(Agencies.Agency one, Content which) {
        var choice = Choice.of(one.id(), one.name());
        if (one.kind() == Agencies.Kind.OUTSIDE_UNNAMED) {
            return choice.hint(OUTSIDE).reveals(which);
        }
        if (say.waitsFor(one.id())) {
            return choice.hint("Asked already, no answer yet. See above.");
        }
        return one.kind() == Agencies.Kind.OUTSIDE ? choice.hint(OUTSIDE) : choice;
    }

    public List<Choice> those() {
        return people.entrySet().stream()
                .map(person -> Choice.of(person.getKey().toString(), person.getValue()))
                .toList();
    }

    public List<Choice> bases() {
        return LawfulBases.shipped().on(today).stream()
                .map(basis -> Choice.of(basis.id(), basis.name()))
                .toList();
    }

    public List<Choice> agreements() {
        return Arrays.stream(Asked.Agreement.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
