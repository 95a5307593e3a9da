package org.breakwater.casework.files;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.documents.Documents;
import org.springframework.stereotype.Component;

/** When each file was added, and by whom. */
@Component
class FilesInChronology implements ChronologyPart {

    private final Documents documents;

    FilesInChronology(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return documents.of(seen.id()).stream()
                .map(file -> new ChronologyLine(file.addedAt(), file.addedByName(), "File added", file.name()));
    }
}
