package org.breakwater.casework.family;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipRow;

/** One relationship, to correct or to end. */
public record RelationshipPage(
        Case theCase,
        Family family,
        RelationshipRow row,
        RelationshipForm form,
        FamilyFactEndForm ending,
        Rejection snag)
        implements CaseScreen {

    public String path() {
        return "/cases/%s/family/relationship/%s".formatted(theCase.id(), row.id());
    }

    /** Read from either side. */
    public String inWords() {
        var one = family.called(row.personId());
        var other = family.called(row.otherId());
        return row.kind().isMutual()
                ? "%s and %s: %s.".formatted(one, other, row.inWords())
                : "%s: %s of %s. %s: %s of %s."
                        .formatted(one, row.inWords(), other, other, row.kind().inverse(), one);
    }
}
