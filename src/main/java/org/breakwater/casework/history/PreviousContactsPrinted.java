package org.breakwater.casework.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.patterns.PatternSearch;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** Previous contacts in print: the confirmed ones, and the patterns in them. Possible matches are left out. */
@Component
class PreviousContactsPrinted implements PrintedPart {

    private final PreviousContacts previousContacts;

    PreviousContactsPrinted(PreviousContacts previousContacts) {
        this.previousContacts = previousContacts;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var history = previousContacts.before(seen);
        var confirmed = new ContactHistory(seen, history.confirmed(), List.of(), history.toCheck());
        var items = Stream.of(
                        new PatternSearch(confirmed)
                                .shown().stream().map(pattern -> PrintedItem.of("Pattern", "", pattern.words())),
                        confirmed.later().stream().map(one -> item("Later contact: ", one)),
                        confirmed.previous().stream().map(one -> item("", one)))
                .flatMap(part -> part)
                .toList();
        return Optional.of(new PrintedSection(
                PrintedSection.Place.PREVIOUS_CONTACTS, items, "No confirmed previous contacts in Breakwater."));
    }

    private static PrintedItem item(String when, ContactHistory.Before before) {
        var row = before.row();
        var on = EnglishTimes.date(row.receivedAt().atZone(Calendars.LONDON).toLocalDate());
        var state = row.closedAt() == null ? ". Still open" : "";
        return PrintedItem.of(on + ", " + row.reference(), when + before.inWords(), row.outcomesAndLevel() + state);
    }
}
