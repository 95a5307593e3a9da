package org.breakwater.casework.emergencyaccess;

import java.util.List;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * One emergency access, for its reviewer.
 *
 * @param seesContact whether they may see the case itself; not if they review because no named person is left
 */
public record EmergencyAccessOpeningPage(
        EmergencyAccessRow opening,
        boolean mine,
        boolean seesContact,
        ReviewEmergencyAccessForm form,
        List<Problem> problems)
        implements Page {

    public List<Choice> answers() {
        return List.of(
                Choice.of(ReviewEmergencyAccessForm.WasRight.YES, "Yes, it was justified"),
                Choice.of(ReviewEmergencyAccessForm.WasRight.NO, "No, it was not justified"));
    }
}
