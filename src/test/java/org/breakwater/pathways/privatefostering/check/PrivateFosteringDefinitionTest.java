package org.breakwater.pathways.privatefostering.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Age;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Answer;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Arrangement;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Carer;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Finding;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Home;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Children Act 1989 sections 66 and 105, and Schedule 8, sentence by sentence. */
class PrivateFosteringDefinitionTest {

    private static Finding of(Carer carer, Home home, Stay stay, Age age) {
        return PrivateFosteringDefinition.apply(new Arrangement(carer, home, stay, age));
    }

    private static Answer answer(Carer carer, Home home, Stay stay, Age age) {
        return of(carer, home, stay, age).answer();
    }

    @Test
    void aChildUnder16InTheHomeOfACousinForASchoolYearIsPrivatelyFostered() {
        var finding = of(Carer.OTHER, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.UNDER_16);
        assertThat(finding.answer()).isEqualTo(Answer.YES);
        assertThat(finding.because())
                .containsExactly(
                        "The person is not a parent or close relative.",
                        "The child lives in that person’s home.",
                        "The stay is 28 days or more, or is planned to be.",
                        "The child is under 16.");
    }

    @Test
    void aChildWithAGrandparentIsNot() {
        var finding = of(Carer.RELATIVE, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.UNDER_16);
        assertThat(finding).isEqualTo(new Finding(Answer.NO, List.of("The child is with a close relative.")));
    }

    @Test
    void someoneWithParentalResponsibilityIsNoPrivateFosterCarer() {
        assertThat(answer(Carer.PARENT, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.UNDER_16))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aStayOfLessThan28DaysThatIsNotMeantToGoOnIsNot() {
        assertThat(answer(Carer.OTHER, Home.CARERS_HOME, Stay.SHORTER, Age.UNDER_16))
                .isEqualTo(Answer.NO);
    }

    @Test
    void itEndsAt16ButAt18ForADisabledChild() {
        assertThat(answer(Carer.OTHER, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.SIXTEEN_OR_SEVENTEEN))
                .isEqualTo(Answer.NO);
        assertThat(answer(Carer.OTHER, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.SIXTEEN_OR_SEVENTEEN_DISABLED))
                .isEqualTo(Answer.YES);
        assertThat(answer(Carer.OTHER, Home.CARERS_HOME, Stay.TWENTY_EIGHT_DAYS, Age.ADULT))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITH_FAMILY", "SCHOOL", "PLACED", "HOSPITAL"})
    void aChildInAPlaceThatScheduleEightExemptsIsNot(Home exempt) {
        assertThat(answer(Carer.OTHER, exempt, Stay.TWENTY_EIGHT_DAYS, Age.UNDER_16))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aPupilAtSchoolForMoreThanTwoWeeksOfTheHolidaysMayBeSoSomeoneMustAsk() {
        var finding = of(Carer.NOT_SURE, Home.SCHOOL_HOLIDAY, Stay.SHORTER, Age.UNDER_16);
        assertThat(finding.answer()).isEqualTo(Answer.NOT_SURE);
        assertThat(finding.because())
                .containsExactly("which school it is, and how long the child will stay there in the holidays");
        assertThat(answer(Carer.OTHER, Home.SCHOOL_HOLIDAY, Stay.SHORTER, Age.SIXTEEN_OR_SEVENTEEN))
                .isEqualTo(Answer.NO);
    }

    @Test
    void whatIsNotKnownIsAskedForUnlessSomethingElseDecides() {
        var finding = of(Carer.NOT_SURE, Home.ELSEWHERE, Stay.NOT_SURE, Age.SIXTEEN_OR_SEVENTEEN_NOT_SURE);
        assertThat(finding.answer()).isEqualTo(Answer.NOT_SURE);
        assertThat(finding.because())
                .containsExactly(
                        "how the person is related to the child",
                        "where the child lives, and who else lives there",
                        "how long the child will stay",
                        "whether the child has a disability");
        assertThat(answer(Carer.NOT_SURE, Home.CARERS_HOME, Stay.SHORTER, Age.UNDER_16))
                .isEqualTo(Answer.NO);
    }
}
