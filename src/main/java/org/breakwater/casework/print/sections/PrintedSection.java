package org.breakwater.casework.print.sections;

import java.util.List;

/**
 * One part of a printed case.
 *
 * @param none the text if there is nothing
 */
public record PrintedSection(Place place, List<PrintedItem> items, String none) {

    /** In the reading order. */
    public enum Place {
        HAZARDS("Hazards and how to contact the family safely"),
        REPORT("Report"),
        PEOPLE("Children, family and household"),
        PREVIOUS_CONTACTS("Previous contacts"),
        SCREENING("Screening"),
        AGENCY_INFORMATION("Agency information"),
        ANALYSIS("MASH analysis"),
        STRATEGY("Strategy discussions"),
        DECISIONS("Decisions"),
        HANDOVERS("Handovers"),
        FEEDBACK("Feedback to the referrer"),
        LETTERS("Letters"),
        FILES("Files");

        private final String heading;

        Place(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    public PrintedSection {
        items = List.copyOf(items);
    }
}
