package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.Family;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relationships and addresses: of people in the case, with a source, in chronological order. */
class FamilyFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final PersonRow WILF = person(0, ReportedPerson.Part.CHILD);
    private static final PersonRow ADA = person(1, ReportedPerson.Part.ADULT);
    private static final Family FAMILY = new Family(List.of(WILF, ADA), List.of(), List.of());

    private static final RelationshipForm MOTHER = Filled.with(
            Filled.empty(RelationshipForm.class),
            "person=" + ADA.id() + "&kind=MOTHER&other=" + WILF.id() + "&toldBy=School");

    private static final RelationshipForm CORRECTED = Filled.with(
            Filled.empty(RelationshipForm.class),
            "person=" + ADA.id() + "&kind=MOTHER&other=" + WILF.id() + "&toldBy=School&why=The school looked again");

    private static final HouseholdForm HOME = Filled.with(
            Filled.empty(HouseholdForm.class),
            "who=00000000-0000-0000-0000-000000000001&address=9 New Road&use=HOME&toldBy=Ada");

    private static final FamilyFactEndForm END =
            Filled.with(Filled.empty(FamilyFactEndForm.class), "how=WRONG&because=She told us");

    @Test
    void aMotherIsTaken() {
        assertThat(MOTHER.check(FAMILY, TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person= | person | Select the first person
            kind= | kind | Select the relationship
            other= | other | Select the second person
            other=00000000-0000-0000-0000-000000000002 | other | Select someone other than the first person
            kind=OTHER | words | Enter their relationship to each other
            sinceYear=2020&untilYear=2019 | until | The “to” date must be after the “from” date
            sinceYear=2027 | since | Date must be today or in the past
            toldBy= | toldBy | Enter the source, for example mother or school
            """)
    void aRelationshipIsOfTwoPeopleOfTheCase(String typed, String field, String message) {
        Filled.mends(Filled.with(MOTHER, typed).check(FAMILY, TODAY), field, message);
    }

    @Test
    void aCorrectionIsTaken() {
        assertThat(CORRECTED.checkCorrection(FAMILY, TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter what was wrong, and how you know
            """)
    void aCorrectionSaysWhatWasWrong(String typed, String field, String message) {
        Filled.mends(Filled.with(CORRECTED, typed).checkCorrection(FAMILY, TODAY), field, message);
    }

    @Test
    void aHomeIsTaken() {
        assertThat(HOME.check(FAMILY, TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who= | who | Select who lives there
            address=  | address | Enter the address
            use= | use | Select the type of address
            toldBy= | toldBy | Enter the source, for example mother or school
            """)
    void aHomeHasItsPeopleAndItsSource(String typed, String field, String message) {
        Filled.mends(Filled.with(HOME, typed).check(FAMILY, TODAY), field, message);
    }

    @Test
    void anEndIsTaken() {
        assertThat(END.check(TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how= | how | Select whether it has ended or was recorded in error
            because=  | because | Enter how you know
            """)
    void anEndSaysWhichAndHowItIsKnown(String typed, String field, String message) {
        Filled.mends(Filled.with(END, typed).check(TODAY), field, message);
    }

    private static PersonRow person(int place, ReportedPerson.Part part) {
        return new PersonRow(
                new UUID(0, place + 1),
                new UUID(0, 0),
                place,
                part,
                "Invented " + place,
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "",
                List.of());
    }
}
