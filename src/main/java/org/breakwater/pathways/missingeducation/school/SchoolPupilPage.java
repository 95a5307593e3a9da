package org.breakwater.pathways.missingeducation.school;

import java.util.List;
import org.breakwater.pathways.missingeducation.cases.enquiries.EducationCheckForm;
import org.breakwater.pathways.missingeducation.cases.enquiries.EducationHalfForm;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** A pupil, as the school sees them: its own half of the enquiries, and whether the council confirmed. */
public record SchoolPupilPage(
        EducationRecord record, EducationCheckForm check, EducationHalfForm half, List<Problem> problems)
        implements Page {

    public boolean isComplete() {
        return record.isComplete(Half.SCHOOL);
    }

    public String path() {
        return SchoolPupilsPage.ADDRESS + "/" + record.pupil().recordId();
    }
}
