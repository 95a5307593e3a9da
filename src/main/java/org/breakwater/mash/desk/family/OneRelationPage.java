package org.breakwater.mash.desk.family;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.people.Family;
import org.breakwater.people.RelationRow;

/** One relation, to correct or to end. */
public record OneRelationPage(
        ContactRow contact, Family family, RelationRow row, RelationForm form, EndForm ending, Snag snag)
        implements ContactScreen {

    public String path() {
        return "/desk/family/%s/relation/%s".formatted(contact.id(), row.id());
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

    @Override
    public String toString() {
        return "OneRelationPage[" + row.id() + "]";
    }
}
