package org.breakwater.people.profile;

import java.time.Instant;
import java.util.List;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonCharacteristics;

/** Someone's sex, language, ethnicity and disability, as they were recorded once. */
public record PersonCharacteristicsRow(
        String sex,
        String language,
        ParentalResponsibility interpreter,
        String ethnicity,
        List<String> disabilities,
        String toldBy,
        String writtenByName,
        Instant writtenAt) {

    static final String OF_PERSON = """
            select sex, language, interpreter, ethnicity, disabilities, told_by, written_by_name, written_at
            from people.person_details where person_id = :person order by written_at desc, id desc limit 100""";

    public PersonCharacteristics traits() {
        return new PersonCharacteristics(sex, language, interpreter, ethnicity, disabilities);
    }

    /** Only what was given, in words. */
    public String inWords() {
        return traits().inWords();
    }

    @Override
    public String toString() {
        return "PersonCharacteristicsRow[…]";
    }
}
