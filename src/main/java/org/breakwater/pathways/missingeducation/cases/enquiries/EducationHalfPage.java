package org.breakwater.pathways.missingeducation.cases.enquiries;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationRecord;

/** A half of the joint enquiries to complete. */
public record EducationHalfPage(Case theCase, EducationRecord record, EducationHalfForm form, Rejection snag)
        implements CaseScreen {}
