package org.breakwater.casework.family.relationships;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Family;

/** One select for each two people of a family. */
public record RelationshipsPage(Case theCase, Family family, RelationshipsForm form, Rejection snag)
        implements CaseScreen {

    /** As many as one page can ask; a larger family is recorded in two goes, since what is recorded is not asked. */
    static final int AT_ONCE = 60;

    public List<FamilyPair> asked() {
        return FamilyPair.of(family).stream()
                .filter(pair -> pair.known().isEmpty())
                .limit(AT_ONCE)
                .toList();
    }

    public List<FamilyPair> known() {
        return FamilyPair.of(family).stream()
                .filter(pair -> !pair.known().isEmpty())
                .toList();
    }

    /** How many more there are than the page asks. */
    public int left() {
        return (int) FamilyPair.of(family).stream()
                        .filter(pair -> pair.known().isEmpty())
                        .count()
                - asked().size();
    }

    public String path() {
        return "/cases/" + theCase.id() + "/family";
    }
}
