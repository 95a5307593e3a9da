package org.breakwater.casework.family.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, date of birth and characteristics of a person, each with its source and none invalid. */
class PersonFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final PersonForm PERSON = Filled.with(Filled.empty(PersonForm.class), "part=CHILD&name=Nancy");

    private static final BirthForm BORN = Filled.with(
            Filled.empty(BirthForm.class), "birth=BORN&bornDay=3&bornMonth=4&bornYear=2019&birthTold=Her mother");

    private static final BirthForm EXPECTED =
            Filled.with(Filled.empty(BirthForm.class), "birth=EXPECTED&bornMonth=1&bornYear=2027&birthTold=Midwife");

    private static final NameForm NAME =
            Filled.with(Filled.empty(NameForm.class), "name=Nancy Quay&use=KNOWN_AS&nameTold=School");

    private static final TraitsForm TRAITS = Filled.with(Filled.empty(TraitsForm.class), "sex=F&traitsTold=Her father");

    @Test
    void aChildWithANameIsTaken() {
        assertThat(PERSON.check(words -> words.contains("school told"), TODAY).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part= | part | Select child or adult
            name= | name | Enter a name, a description or an address
            nhsNumber=1 | nhsNumber | Enter a valid 10-digit NHS number, like 943 476 5919
            part=ADULT&age=12/12/2030 | age | Date of birth must be in the past
            age=2030 | age | Date of birth must be in the past
            part=ADULT&unborn=yes | unborn | Only a child can be unborn
            due=3/2/2027 | due | Select “This is an unborn child”, or delete the due date
            unborn=yes&due=1/1/2020 | due | Due date must be in the next 10 months. If born, enter the date of birth
            unborn=yes&due=March 2028 | due | Due date must be in the next 10 months. If born, enter the date of birth
            upn=1 | upn | UPN must be a letter and 12 digits, like B801200005001
            """)
    void aPersonIsFoundBySomething(String typed, String field, String message) {
        Filled.mends(Filled.with(PERSON, typed).check(words -> words.contains("school told"), TODAY), field, message);
    }

    @Test
    void aBirthIsTaken() {
        assertThat(BORN.check(nancy(ReportedPerson.Part.CHILD, false), TODAY).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth= | birth | Select date of birth or expected date of birth
            bornMonth=13 | born | Date must be a real date, like 3 4 2019, or the year only
            bornYear=2027 | born | Date of birth must be in the past. If unborn, select “Expected date of birth”
            birthTold=  | birthTold | Enter the source, for example mother or midwife
            """)
    void aBirthHasADateThatCanBe(String typed, String field, String message) {
        Filled.mends(Filled.with(BORN, typed).check(nancy(ReportedPerson.Part.CHILD, false), TODAY), field, message);
    }

    @Test
    void anExpectedBirthIsTaken() {
        assertThat(EXPECTED.check(nancy(ReportedPerson.Part.CHILD, true), TODAY).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bornYear=2029 | born | Expected date must be in the next 10 months. If born, select “Date of birth”
            """)
    void anExpectedBirthIsNear(String typed, String field, String message) {
        Filled.mends(Filled.with(EXPECTED, typed).check(nancy(ReportedPerson.Part.CHILD, true), TODAY), field, message);
    }

    @Test
    void aNameIsTaken() {
        assertThat(NAME.check(TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=  | name | Enter the name
            use= | use | Select the type of name
            nameTold=  | nameTold | Enter the source, for example mother or school
            """)
    void aNameHasItsTypeAndItsSource(String typed, String field, String message) {
        Filled.mends(Filled.with(NAME, typed).check(TODAY), field, message);
    }

    @Test
    void traitsAreTaken() {
        assertThat(TRAITS.check(nancy(ReportedPerson.Part.CHILD, false)).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            disabilities=NONE,AUT | disabilities | Select disabilities, or select “None”
            traitsTold=  | traitsTold | Enter the source, for example the child or the mother
            """)
    void traitsHaveASourceAndNoneExcludesAllOthers(String typed, String field, String message) {
        Filled.mends(Filled.with(TRAITS, typed).check(nancy(ReportedPerson.Part.CHILD, false)), field, message);
    }

    private static PersonProfile nancy(ReportedPerson.Part part, boolean unborn) {
        var row = new PersonRow(
                new UUID(0, 1), new UUID(0, 0), 0, part, "Nancy", "", "", "", unborn, "", "", "", "", List.of());
        return new PersonProfile(row, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void onlyAChildIsUnborn() {
        Filled.mends(
                EXPECTED.check(nancy(ReportedPerson.Part.ADULT, false), TODAY),
                "birth",
                "Only a child can be unborn. This person is recorded as an adult");
    }

    @Test
    void ofAnUnbornChildTheSexIsNotKnown() {
        var traits = Filled.with(Filled.empty(TraitsForm.class), "sex=F&traitsTold=Midwife");
        Filled.mends(
                traits.check(nancy(ReportedPerson.Part.CHILD, true)),
                "sex",
                "The sex of an unborn child is not known. Select “Not known, or not born yet”");
    }

    @Test
    void aNameIsEndedThatIsThereAndForAReason() {
        var form = Filled.with(Filled.empty(EndNameForm.class), "because=She told us");
        assertThat(form.check(nancy(ReportedPerson.Part.CHILD, false)).problems())
                .containsExactly(
                        new Problem("which", "Select the name"), new Problem("how", "Select why you are ending it"));
    }
}
