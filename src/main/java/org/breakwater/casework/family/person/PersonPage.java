package org.breakwater.casework.family.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.people.profile.NameUse;
import org.breakwater.people.profile.PersonNameRow;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.time.PartialDate;
import org.breakwater.web.govuk.Choice;

/**
 * Everything known about one person, and the forms for more.
 *
 * @param opensChild whether this is a child whose record across cases the reader may open
 */
public record PersonPage(
        Case theCase,
        PersonProfile portrait,
        boolean opensChild,
        NameForm name,
        EndNameForm ended,
        BirthForm birth,
        TraitsForm traits,
        Rejection snag)
        implements CaseScreen {

    static PersonPage of(Case theCase, PersonProfile personProfile, Actor.Person who) {
        return new PersonPage(
                theCase,
                personProfile,
                personProfile.person().isChild() && who.role() != Role.CONTACT_OFFICER,
                NameForm.EMPTY,
                EndNameForm.EMPTY,
                BirthForm.EMPTY,
                TraitsForm.of(personProfile.now()),
                Rejection.none());
    }

    PersonPage with(NameForm typed, Rejection why) {
        return new PersonPage(theCase, portrait, opensChild, typed, ended, birth, traits, why);
    }

    PersonPage with(EndNameForm typed, Rejection why) {
        return new PersonPage(theCase, portrait, opensChild, name, typed, birth, traits, why);
    }

    PersonPage with(BirthForm typed, Rejection why) {
        return new PersonPage(theCase, portrait, opensChild, name, ended, typed, traits, why);
    }

    PersonPage with(TraitsForm typed, Rejection why) {
        return new PersonPage(theCase, portrait, opensChild, name, ended, birth, typed, why);
    }

    public String path() {
        return "/cases/%s/family/person/%s"
                .formatted(theCase.id(), portrait.person().id());
    }

    public boolean mayWrite() {
        return theCase.allows(CaseAct.NOTE);
    }

    public List<Choice> uses() {
        return Stream.of(NameUse.values())
                .map(use -> Choice.of(use, use.inWords()))
                .toList();
    }

    public List<Choice> standing() {
        return portrait.names().stream()
                .filter(PersonNameRow::stands)
                .map(row -> Choice.of(row.id().toString(), row.name()))
                .toList();
    }

    public List<Choice> sexes() {
        return choices(CensusCodes.shipped().sex());
    }

    public List<Choice> ethnicities() {
        return choices(CensusCodes.shipped().ethnicity());
    }

    public List<Choice> disabilities() {
        return choices(CensusCodes.shipped().disability());
    }

    public List<Choice> yesNo() {
        return Stream.of(ParentalResponsibility.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    private static List<Choice> choices(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> Choice.of(code.getKey(), code.getValue()))
                .toList();
    }

    /** From when to when, as far as known. */
    public static String dates(String since, String until) {
        var from = PartialDate.of(since).map(date -> ", from " + date.inWords()).orElse("");
        var to = PartialDate.of(until).map(date -> ", to " + date.inWords()).orElse("");
        return from + to;
    }
}
