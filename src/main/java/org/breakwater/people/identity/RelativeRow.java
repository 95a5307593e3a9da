package org.breakwater.people.identity;

import java.util.Locale;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.RelationshipKind;

/**
 * Someone who is related to the person, in one record.
 *
 * @param theirs whether the kind says what they are to the person, and not what the person is to them
 * @param words as it was told, where the kind alone does not say it
 */
public record RelativeRow(String name, ReportedPerson.Part part, RelationshipKind kind, boolean theirs, String words) {

    static final String OF_PEOPLE = """
            select distinct o.name, o.part, r.kind, r.other_id = any(cast(:ids as uuid[])) as theirs, r.words
            from people.relation r
            join people.person o on o.id = case when r.other_id = any(cast(:ids as uuid[])) then r.person_id
                else r.other_id end
            where (r.person_id = any(cast(:ids as uuid[])) or r.other_id = any(cast(:ids as uuid[])))
              and r.ended_at is null
            order by o.part desc, o.name limit 100""";

    /** What they are to the person: "Mother" or "Brother or sister". */
    public String relationship() {
        var said = theirs ? kind.inWords() : kind.inverse();
        var full = kind == RelationshipKind.OTHER && !words.isBlank() ? words : said;
        return full.substring(0, 1).toUpperCase(Locale.UK) + full.substring(1);
    }

    public String called() {
        return name.isBlank() ? "No name given" : name;
    }

    @Override
    public String toString() {
        return "RelativeRow[" + kind + ", …]";
    }
}
