package org.breakwater.casework.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Everyone in a case in print, with their current address and relationships. */
@Component
class PeoplePrinted implements PrintedPart {

    private final Families families;
    private final Clock clock;

    PeoplePrinted(Families families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var family = families.of(seen.id());
        var items = family.people().stream()
                .map(person -> item(family, person, today))
                .toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.PEOPLE, items, "No one is named."));
    }

    private static PrintedItem item(Family family, PersonRow person, LocalDate today) {
        var words = Stream.of(
                        facts(person),
                        family.homes().stream()
                                .filter(home -> home.personId().equals(person.id()) && home.isOn(today))
                                .map(PeoplePrinted::home),
                        family.around(person.id(), today).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        var part = person.isChild() ? person.unborn() ? "Unborn child" : "Child" : "Adult";
        return PrintedItem.of(person.called(), part, words);
    }

    private static Stream<String> facts(PersonRow person) {
        return Stream.of(
                person.born().isBlank() ? "" : "Born " + person.bornInWords(),
                person.age().isBlank() ? "" : StringUtils.capitalize(person.agedInWords()),
                person.due().isBlank() ? "" : "Due " + person.due(),
                person.name().isBlank() ? "" : person.described(),
                person.school().isBlank() ? "" : "School or nursery: " + person.school(),
                person.phone().isBlank() ? "" : "Telephone: " + person.phone(),
                person.identifiersInWords());
    }

    /** A confidential address is marked as such, as on the screen. */
    private static String home(HouseholdRow home) {
        var use = home.use();
        return "Address: " + home.address()
                + (use == HomeUse.PLACEMENT || use == HomeUse.TEMPORARY
                        ? " (" + use.inWords().toLowerCase(Locale.UK) + ")"
                        : "");
    }
}
