package org.breakwater.pathways.allegations.cases;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.closing.ClosingRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;

/**
 * A review, the conclusion or a reopening, in words.
 *
 * @param closing what the closing summary says so far
 */
public record LadoDecisionPage(
        Case theCase, AllegationsCase record, List<ClosingRow> closing, Act act, LadoDecisionForm form, Rejection snag)
        implements CaseScreen {

    public enum Act {
        REVIEW("review", "Review the case", "Save review"),
        CONCLUSION("conclusion", "Conclude the case", "Conclude the case"),
        REOPENING("reopening", "Reopen the case", "Reopen");

        private final String path;
        private final String heading;
        private final String button;

        Act(String path, String heading, String button) {
            this.path = path;
            this.heading = heading;
            this.button = button;
        }

        public String path() {
            return path;
        }

        public String heading() {
            return heading;
        }

        public String button() {
            return button;
        }
    }
}
