package org.breakwater.pathways.allegations.cases.roles;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;

/** One role of the subject to update. */
public record AllegationRolePage(
        Case theCase, SubjectRoleRow row, RoleChoices choices, AllegationRoleForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return theCase.path() + "/roles/" + row.id();
    }
}
