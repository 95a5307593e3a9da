package org.breakwater.people.identity;

import java.util.Locale;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.RelationshipKind;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is related to the person in one record, or is named in it.
 *
 * @param kind null if no relationship was recorded
 * @param theirs whether the kind says what they are to the person, and not what the person is to them
 * @param words as it was stated, if the kind alone does not say it
 */
public record RelativeRow(
        String name, ReportedPerson.Part part, @Nullable RelationshipKind kind, boolean theirs, String words) {

    private static final int A_FEW_WORDS = 40;

    static final String OF_PEOPLE = """
            with related as (
                select o.id, o.name, o.part, r.kind, r.other_id = any(cast(:ids as uuid[])) as theirs, r.words
                from people.relationship r
                join people.person o on o.id = case when r.other_id = any(cast(:ids as uuid[])) then r.person_id
                    else r.other_id end
                where (r.person_id = any(cast(:ids as uuid[])) or r.other_id = any(cast(:ids as uuid[])))
                  and r.ended_at is null)
            select distinct name, part, kind, theirs, words from (
                select name, part, kind, theirs, words from related
                union all
                select b.name, b.part, null, true, b.described from people.person b
                where b.record_id = any(cast(:records as uuid[])) and not b.id = any(cast(:ids as uuid[]))
                  and not exists (select from related k where k.id = b.id)) everyone
            order by part desc, name, words limit 100""";

    /** What they are to the person: "Mother" or "Brother or sister". */
    public String relationship() {
        var full = inFull();
        return full.substring(0, 1).toUpperCase(Locale.UK) + full.substring(1);
    }

    private String inFull() {
        if (kind == null) {
            var isShort = !words.isBlank() && words.length() <= A_FEW_WORDS;
            return isShort
                    ? words.strip()
                    : part == ReportedPerson.Part.CHILD ? "child in the same contact" : "adult in the same contact";
        }
        var said = theirs ? kind.inWords() : kind.inverse();
        return kind == RelationshipKind.OTHER && !words.isBlank() ? words : said;
    }

    public String called() {
        return name.isBlank() ? "No name given" : name;
    }

    @Override
    public String toString() {
        return "RelativeRow[" + kind + ", …]";
    }
}
