package org.breakwater.mash.screening;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.springframework.stereotype.Component;

/** Each screening, with what was found in the records. */
@Component
class ScreeningsInChronology implements ChronologyPart {

    private final Screenings screenings;

    ScreeningsInChronology(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return screenings.of(seen.id()).stream().map(ScreeningsInChronology::screened);
    }

    @Override
    public List<String> movesToldInFull() {
        return List.of(Screenings.SCREENED);
    }

    private static ChronologyLine screened(ScreeningRow row) {
        var rated = row.rating().inWords().toLowerCase(Locale.ROOT);
        var words = Stream.of(
                        row.reason(),
                        row.safetyWords(),
                        String.join("\n", row.differences()),
                        "Previous contacts: " + row.history(),
                        row.council().isBlank() ? "" : "Council’s case management system: " + row.council())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new ChronologyLine(row.screenedAt(), row.screenedByName(), "Screening: rated " + rated, words);
    }
}
