package org.breakwater.casework.family;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.web.govuk.Choice;

/** The form for one more address. */
public record AddHouseholdPage(Case theCase, Family family, HouseholdForm form, Rejection snag) implements CaseScreen {

    public List<Choice> uses() {
        return Stream.of(HomeUse.values())
                .map(use -> Choice.of(use, use.inWords()))
                .toList();
    }

    /** Known addresses, to be copied exactly. */
    public List<String> known() {
        return family.homes().stream().map(HouseholdRow::address).distinct().toList();
    }
}
