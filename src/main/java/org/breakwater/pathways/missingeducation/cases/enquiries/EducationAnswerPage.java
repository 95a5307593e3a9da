package org.breakwater.pathways.missingeducation.cases.enquiries;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow;

/** A tracing request to which the answer is recorded. */
public record EducationAnswerPage(Case theCase, EducationCheckRow request, EducationAnswerForm form, Rejection snag)
        implements CaseScreen {}
