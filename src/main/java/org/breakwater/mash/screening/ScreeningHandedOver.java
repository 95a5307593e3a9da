package org.breakwater.mash.screening;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.handover.contents.HandoverItem;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.handover.contents.HandoverPart;
import org.springframework.stereotype.Component;

/**
 * The last screening of a child, and what was to keep the child safe meanwhile. What previous contacts showed does not
 * go with it: a restricted one may be among them, and the others are items of the handover themselves.
 */
@Component
class ScreeningHandedOver implements HandoverPart {

    private final Screenings screenings;

    ScreeningHandedOver(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public Stream<HandoverItem> items(UUID caseId, UUID child) {
        return screenings.last(caseId).stream()
                .flatMap(row -> Stream.of(screened(row, child), safety(row, child)))
                .map(item -> item.about(caseId));
    }

    private static HandoverItem screened(ScreeningRow row, UUID child) {
        var words = Stream.of(
                        row.reason(),
                        row.ofChild(child).childReason(),
                        "Consent to agency checks: " + row.consentInWords(),
                        said("Council’s case management system: ", row.council()),
                        said("Social worker: ", (row.allocatedWorker() + " " + row.caseNumber()).strip()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        var title = "Rated " + row.ratingOf(child).inWords().toLowerCase(Locale.UK);
        return HandoverItem.of(Kind.SCREENING, title, words, row.byAndWhen(), Sharing.NOT_FAMILY);
    }

    private static HandoverItem safety(ScreeningRow row, UUID child) {
        var title = switch (row.safeNowOf(child)) {
            case YES -> "Child safe when screened";
            case NO -> "Child not safe when screened";
            case NOT_KNOWN -> "Not known whether the child was safe when screened";
        };
        return HandoverItem.of(Kind.SAFETY, title, row.safetyWords(), row.byAndWhen(), Sharing.NOT_FAMILY);
    }

    private static String said(String what, String words) {
        return words.isBlank() ? "" : what + words;
    }
}
