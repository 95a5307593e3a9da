package org.breakwater.casework.meetings.agency;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** Who attends a strategy discussion for an agency, and which of the people it was asked about it knows. */
public record AttendancePage(AgencyInvitation call, AttendanceForm form, List<Problem> problems) implements Page {

    public int lines() {
        return AttendanceForm.MOST_ATTENDEES;
    }

    public List<Choice> choices() {
        return Arrays.stream(Known.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "AttendancePage[" + call.id() + "]";
    }
}
