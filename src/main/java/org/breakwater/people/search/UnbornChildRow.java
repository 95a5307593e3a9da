package org.breakwater.people.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.time.PartialDate;

/**
 * A child who was not born yet when they were told of, with the adults of the same record.
 *
 * @param name as they were told of, such as "Unborn baby of Kate Smith"; mostly empty
 * @param due the expected date, as it was told last
 * @param born where a birth was told since; or empty
 * @param mother by her relationship to the child, with former names in brackets; empty where no one said who she is
 * @param adults everyone else who may be meant
 */
record UnbornChildRow(
        UUID id,
        UUID recordId,
        String name,
        String due,
        String born,
        String address,
        Instant recordedAt,
        String mother,
        List<String> adults) {

    /** Those of the records in which someone of the name was found, and those who are expected on the day. */
    static final String OF_RECORDS_OR_DUE = """
            select p.id, p.record_id, p.name,
                coalesce((select b.born from people.birth b where b.person_id = p.id and b.expected
                    order by b.id desc limit 1), p.due) as due,
                coalesce((select b.born from people.birth b where b.person_id = p.id and not b.expected
                    order by b.id desc limit 1), p.born) as born,
                coalesce((select h.address from people.address h where h.person_id = p.id and not h.at_first
                    and h.ended_how is distinct from 'WRONG' order by h.id desc limit 1), p.address) as address,
                p.recorded_at,
                coalesce((select m.name || array_to_string(array(select ' (' || n.name || ')' from people.name n
                        where n.person_id = m.id and n.ended_how is distinct from 'WRONG' order by n.id limit 5), '')
                    from people.person m
                    where m.record_id = p.record_id and m.part = 'ADULT' and (exists (
                            select from people.relationship r where r.person_id = m.id and r.other_id = p.id
                                and r.kind = 'MOTHER' and r.ended_how is distinct from 'WRONG')
                        or lower(m.described) in ('mother', 'mum', 'birth mother'))
                    order by m.place limit 1), '') as mother,
                array(select m.name from people.person m
                    where m.record_id = p.record_id and m.part = 'ADULT' and m.name <> ''
                    order by m.place limit 10) as adults
            from people.person p
            where p.unborn and (p.record_id = any(cast(:records as uuid[])) or p.due = any(cast(:dues as text[]))
                or p.id in (select b.person_id from people.birth b
                    where b.expected and b.born = any(cast(:dues as text[]))))
            order by p.id desc limit 100""";

    String called() {
        if (!name.isBlank()) {
            return name;
        }
        return mother.isBlank() ? "Unborn baby" : "Unborn baby of " + mother;
    }

    /** The mother's name, by the relationship or as it stands in the child's own; or empty. */
    String mothersName() {
        return mother.isBlank() ? name : mother;
    }

    KnownBirthDate expected() {
        var day = recordedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return PartialDate.written(due)
                .map(date -> KnownBirthDate.read(date.iso(), day))
                .orElse(KnownBirthDate.UNKNOWN);
    }

    /** In words, beside the name. */
    String dueInWords() {
        if (due.isBlank()) {
            return born.isBlank() ? "Unborn" : "";
        }
        return "Unborn, due "
                + PartialDate.written(due).map(PartialDate::inWords).orElse(due);
    }

    /** How an expected date may be kept that was told on a form or on the telephone. */
    static List<String> dues(KnownBirthDate typed) {
        if (!typed.isWhole()) {
            return List.of();
        }
        var day = LocalDate.of(typed.year(), typed.month(), typed.day());
        var date = new PartialDate(day.toString());
        return List.of(
                date.iso(),
                date.inWords(),
                "%d/%d/%d".formatted(typed.day(), typed.month(), typed.year()),
                "%02d/%02d/%d".formatted(typed.day(), typed.month(), typed.year()));
    }

    @Override
    public String toString() {
        return "UnbornChildRow[" + id + "]";
    }
}
