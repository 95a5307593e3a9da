package org.breakwater.mash.desk.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.breakwater.access.Agencies;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.Asked;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.LawfulBases;
import org.breakwater.mash.model.Move;
import org.breakwater.people.PersonRow;
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
        List<PersonRow> people,
        LocalDate today,
        Instant dueAt,
        AskForm form,
        Snag snag)
        implements ContactScreen {

    public boolean mayAsk() {
        return contact.allows(new Move.Note());
    }

    public List<Choice> agencies() {
        return all.stream()
                .map(one -> say.waitsFor(one.id())
                        ? Choice.of(one.id(), one.name()).hint("Asked already, no answer yet. See above.")
                        : Choice.of(one.id(), one.name()))
                .toList();
    }

    public List<Choice> those() {
        return people.stream()
                .map(person -> Choice.of(person.id().toString(), person.called()))
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
