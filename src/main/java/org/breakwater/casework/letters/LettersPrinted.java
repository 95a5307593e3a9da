package org.breakwater.casework.letters;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The desk's letters to the family; unsent ones are marked. Addresses are not printed. */
@Component
class LettersPrinted implements PrintedPart {

    private final Letters letters;

    LettersPrinted(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var items = letters.of(seen.id()).stream().map(LettersPrinted::item).toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.LETTERS, items, "No letters."));
    }

    private static PrintedItem item(LetterRow letter) {
        var sentAt = letter.sentAt();
        var note = sentAt == null
                ? "Not sent"
                : "%s. Sent %s by %s"
                        .formatted(letter.way().inWords(), EnglishTimes.inWords(sentAt), letter.sentByName());
        var to = letter.recipient() + " (" + letter.audience().inWords() + ")";
        return PrintedItem.of(letter.subject(), "To " + to + ". " + note, letter.body());
    }
}
