package org.breakwater.mash.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call needs the danger answer, the concern, a child, and the caller. */
class PhoneContactFormTest {

    private static final PhoneContactForm CALL = Filled.with(
            Filled.empty(PhoneContactForm.class), "danger=NO&worry=They are always hungry&name1=Ali&way=ADULT");

    private static final PhoneContactForm PROFESSIONAL = Filled.with(
            Filled.empty(PhoneContactForm.class),
            "danger=NO&worry=They are always hungry"
                    + "&name1=Ali&way=PROFESSIONAL&tellerName=Petra&agency=Gull Lane&reach=01702 215007");

    @Test
    void aCallOfANeighbourIsTaken() {
        assertThat(CALL.check(Instant.parse("2026-08-28T15:25:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            danger= | danger | Select yes if a child is in danger now
            worry=  | worry | Enter the details of the concern
            name1= | name1 | Enter a name, a description or an address for at least one child
            age1=200 | age1 | Enter an age from 0 to 17, or a date of birth, for Ali
            age1=19 moods | age1 | Enter an age from 0 to 17, or a date of birth, for Ali
            age1=eighteen | age1 | Enter an age from 0 to 17, or a date of birth, for Ali
            age1=3/2/1990 | age1 | Enter an age from 0 to 17, or a date of birth, for Ali
            age1=3/2/2027 | age1 | Enter an age from 0 to 17, or a date of birth, for Ali
            age1=31/2/2015 | age1 | Date must be a real date, like 27 3 2020
            age2=19 | age2 | Enter an age from 0 to 17, or a date of birth, for child 2
            adultName1=Kate Quill&adultBorn1=12/12/2030 | adultBorn1 | Date of birth must be in the past
            way= | way | Select who the contact is from
            goesHome=soon | goesHome | Enter a time, like 3:15pm, or leave it blank
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(CALL, typed).check(Instant.parse("2026-08-28T15:25:00Z")), field, message);
    }

    @Test
    void anUnbornChildIsKeptAsOneWithTheExpectedDate() {
        assertThat(child("age1=unborn, due 27 March", 1).unborn()).isTrue();
        assertThat(child("age1=unborn, due 27 March", 1).due()).isEqualTo("27 March");
        assertThat(child("age1=unborn", 1).due()).isEmpty();
    }

    @Test
    void anAdultLivesWithTheFirstChildAndAPersonOfConcernIsOne() {
        var told = Filled.with(
                        CALL,
                        "address1=12 Elm Road&adultName1=Kate Quill&adultKind1=MOTHER&adultHome1=yes"
                                + "&adultName3=Dan Tarn&adultBorn3=41&adultConcern3=yes")
                .check(Instant.parse("2026-08-28T15:25:00Z"));
        assertThat(told.problems()).isEmpty();
        var about = ((Good<PhoneContactForm.Call>) told).value().about();
        assertThat(about).extracting(one -> one.name()).containsExactly("Ali", "Kate Quill", "Dan Tarn");
        assertThat(about.get(1).address()).isEqualTo("12 Elm Road");
        assertThat(about.get(1).toChildren().orElseThrow().kind()).isEqualTo(RelationshipKind.MOTHER);
        assertThat(about.get(1).described()).isEqualTo("Mother");
        assertThat(about.get(2).described()).isEqualTo("Person of concern");
        Filled.mends(
                Filled.with(CALL, "adultAddress2=3 Gull Lane").check(Instant.parse("2026-08-28T15:25:00Z")),
                "adultName2",
                "Enter a name or a relationship for adult 2");
    }

    private static ReportContent.Child child(String typed, int number) {
        var told = Filled.with(CALL, typed).check(Instant.parse("2026-08-28T15:25:00Z"));
        assertThat(told.problems()).isEmpty();
        return ((Good<PhoneContactForm.Call>) told).value().told().children().get(number - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine | 9 | ''
            about Nine | about 9 | ''
            eighteen months | 18 months | ''
            20 weeks | 20 weeks | ''
            18m | 18 months | ''
            24 mths | 24 months | ''
            30mo | 30 months | ''
            1 mth | 1 month | ''
            about 20 Months | about 20 Months | ''
            6wks | 6 weeks | ''
            3 wks. | 3 weeks | ''
            18m, crawling | 18 months, crawling | ''
            14 M | 14 M | ''
            14M | 14M | ''
            born 2019 | born 2019 | ''
            3/2/2015 | 11 | 2015-02-03
            3.2.2026 | 6 months | 2026-02-03
            2015-02-03 | 11 | 2015-02-03
            teenager | teenager | ''
            """)
    void anAgeIsUnderstoodHoweverItIsSaid(String typed, String words, String born) {
        var child = child("age1=" + typed, 1);
        assertThat(child.age()).isEqualTo(words);
        assertThat(child.born()).isEqualTo(born);
    }

    @Test
    void aBrotherLivesAtTheAddressOfTheFirstChildUnlessAnotherIsTyped() {
        assertThat(child("address1=12 Elm Road&name2=Omar&sameAddress2=yes", 2).address())
                .isEqualTo("12 Elm Road");
        assertThat(child("address1=12 Elm Road&name2=Omar&sameAddress2=yes&address2=9 Quay", 2)
                        .address())
                .isEqualTo("9 Quay");
        assertThat(child("address1=12 Elm Road&name2=Omar", 2).address()).isEmpty();
        assertThat(Filled.with(CALL, "address1=12 Elm Road&name2=Omar&sameAddress2=yes")
                        .checkKnown())
                .extracting(known -> ((Good<Map<String, String>>) known).value().get("Child 2"))
                .isEqualTo("Omar, 12 Elm Road");
    }

    @Test
    void theErrorsComeInTheOrderOfThePage() {
        var typed = Filled.with(
                Filled.empty(PhoneContactForm.class), "name1=Ali&age1=99&goesHome=soon&callTime=soon&callDay=40");
        assertThat(typed.check(Instant.parse("2026-08-28T15:25:00Z")).problems())
                .extracting(Problem::field)
                .startsWith("danger", "worry", "age1", "goesHome", "way")
                .last()
                .asString()
                .startsWith("call");
    }

    @Test
    void aCallOfATeacherIsTaken() {
        assertThat(PROFESSIONAL.check(Instant.parse("2026-08-28T15:25:00Z")).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tellerName= | tellerName | Enter the professional’s name
            agency= | agency | Enter their role and agency
            reach= | reach | Enter how to contact them, so that we can give feedback
            """)
    void aProfessionalIsNotAnonymous(String typed, String field, String message) {
        Filled.mends(Filled.with(PROFESSIONAL, typed).check(Instant.parse("2026-08-28T15:25:00Z")), field, message);
    }
}
