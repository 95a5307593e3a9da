package org.breakwater.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.time.PartialDate;

/** A person in one record. */
public record PersonRow(
        UUID id,
        UUID recordId,
        int place,
        ReportedPerson.Part part,
        String name,
        String described,
        String born,
        String age,
        boolean unborn,
        String due,
        String address,
        String phone,
        String school,
        List<String> identifiers) {

    /** In the description of an adult who may pose a risk to children. */
    public static final String CONCERN = "Person of concern";

    /**
     * As reported, except for a name that was added for a person without one, and a date of birth that was recorded
     * later.
     */
    public static final String COLUMNS = """
            select p.id, p.record_id, p.place, p.part,
                coalesce(nullif(p.name, ''), (select n.name from people.name n
                    where n.person_id = p.id and n.ended_at is null and n.use in ('OFFICIAL', 'KNOWN_AS')
                    order by n.id desc limit 1), '') as name,
                p.described,
                coalesce((select b.born from people.birth b where b.person_id = p.id and not b.expected
                    order by b.id desc limit 1), p.born) as born,
                p.age,
                coalesce((select b.expected from people.birth b where b.person_id = p.id
                    order by b.id desc limit 1), p.unborn) as unborn,
                p.due, p.address, p.phone, p.school,
                array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = p.id order by i.kind)
                    as identifiers
            from people.person p""";

    static final String OF_RECORD = COLUMNS + " where p.record_id = :record order by p.place limit 50";

    /** The display name on a screen: the name, else the description, else the position in the list. */
    public String called() {
        return called(name, described, unborn, isChild(), place);
    }

    /** @param place counted from 0, for people of whom nothing is known */
    public static String called(String name, String described, boolean unborn, boolean isChild, int place) {
        if (!name.isBlank()) {
            return name;
        }
        if (!described.isBlank()) {
            return described.length() <= 60 ? described : described.substring(0, 57) + "…";
        }
        return unborn ? "Unborn child" : (isChild ? "Child " : "Adult ") + (place + 1);
    }

    /** The day, month or year of birth in words, as far as it is known; or empty. */
    public String bornInWords() {
        return PartialDate.of(born).map(PartialDate::inWords).orElse(born);
    }

    /** The age as it was stated; of a date that was typed there, "born 3 March 1988". */
    public String ageInWords() {
        return ageInWords(age);
    }

    /** The same with what it is: "age 6", or "born 3 March 1988". */
    public String agedInWords() {
        var words = ageInWords();
        return words.startsWith("born ") ? words : "age " + words;
    }

    static String ageInWords(String age) {
        return PartialDate.written(age)
                .filter(PartialDate::isWhole)
                .map(date -> "born " + date.inWords())
                .orElseGet(() -> PartialDate.shown(age));
    }

    /** The date of birth in words, else the age as it was stated; or empty. */
    public String bornOrAge() {
        return born.isBlank() ? PartialDate.shown(age) : bornInWords();
    }

    /**
     * Whether they are known to be younger than this.
     *
     * @param said the day on which their age was stated
     */
    public boolean isBelow(int years, LocalDate said, LocalDate today) {
        var known = PartialDate.written(born.isBlank() ? age : born)
                .map(PartialDate::iso)
                .orElse(age);
        return unborn || KnownBirthDate.read(known, said).isBelow(years, today);
    }

    /** The numbers by which other systems know them, in words; or empty. */
    public String identifiersInWords() {
        return Identifiers.read(identifiers).entrySet().stream()
                .map(one -> one.getKey().inWords() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Whether someone said of them, as they were reported, that they may pose a risk to children. */
    public boolean isOfConcern() {
        return described.contains(CONCERN);
    }

    public boolean isChild() {
        return part == ReportedPerson.Part.CHILD;
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + ", …]";
    }
}
