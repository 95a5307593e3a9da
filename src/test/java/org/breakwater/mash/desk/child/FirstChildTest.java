package org.breakwater.mash.desk.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2019-09-01, Age 7",
        "2019-09-02, Age 6",
        "2024-09-01, Age 2",
        "2024-09-02, 23 months",
        "2026-07-30, 1 month",
        "2026-08-31, 0 months",
    })
    void isAsOldAsTheirDateOfBirthSays(String bornOn, String age) {
        assertThat(new FirstChild("Pip", bornOn, "", false, "").ageOn(TODAY)).isEqualTo(age);
    }

    @Test
    void isAsOldAsSomebodySaidWhereThereIsNoDate() {
        assertThat(new FirstChild("Pip", "", "about 5", false, "").ageOn(TODAY)).isEqualTo("about 5");
        assertThat(new FirstChild("Pip", "", "5", false, "").ageOn(TODAY)).isEqualTo("Age 5");
        assertThat(new FirstChild("Pip", "", "27/3/2019", false, "").ageOn(TODAY))
                .isEqualTo("Age 7");
        assertThat(new FirstChild("Pip", "", "", true, "").ageOn(TODAY)).isEqualTo("Unborn");
    }

    @Test
    void isNobodyWhereNobodyWasNamed() {
        assertThat(FirstChild.of(List.of()).called()).isEmpty();
    }
}
