package org.breakwater.casework.files;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FileRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The list of a case's files; their content is not printed. */
@Component
class FilesPrinted implements PrintedPart {

    private final Documents documents;

    FilesPrinted(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var items = documents.of(seen.id()).stream().map(FilesPrinted::item).toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.FILES, items, "No files."));
    }

    private static PrintedItem item(FileRow file) {
        var by = file.addedByName().isEmpty()
                ? "From the person who reported the concern"
                : "Added by " + file.addedByName();
        return PrintedItem.of(
                file.name(),
                file.what() + ". " + by + ", " + EnglishTimes.inWords(file.addedAt()) + "."
                        + (file.removed() ? " Removed." : ""),
                "");
    }
}
