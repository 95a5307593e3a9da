package org.breakwater.pathways.allegations.cases.roles;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;

/** The roles of the subject, and another to add. */
public record AllegationRolesPage(
        Case theCase, List<SubjectRoleRow> rows, RoleChoices choices, AllegationRoleForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return theCase.path() + "/roles";
    }
}
