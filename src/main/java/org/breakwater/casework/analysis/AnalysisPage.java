package org.breakwater.casework.analysis;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * The analysis beside the evidence.
 *
 * @param analyses every version, the latest first
 */
public record AnalysisPage(
        Case theCase, List<InformationConsidered> known, List<AnalysisRow> analyses, AnalysisForm form, Rejection snag)
        implements CaseScreen {

    public boolean mayWrite() {
        return theCase.allows(CaseAct.NOTE);
    }
}
