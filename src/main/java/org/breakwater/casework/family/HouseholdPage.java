package org.breakwater.casework.family;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HouseholdRow;

/** One address of one person, to end. */
public record HouseholdPage(Case theCase, Family family, HouseholdRow row, FamilyFactEndForm ending, Rejection snag)
        implements CaseScreen {

    public String path() {
        return "/cases/%s/family/household/%s".formatted(theCase.id(), row.id());
    }
}
