package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.mash.socialworkteams.SocialWorkTeamRow;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A social worker has a name, a role, a team and a number; an absence has its days, and someone who covers. */
class SocialWorkerFormsTest {

    private static final SocialWorkerForm WORKER = Filled.with(
            Filled.empty(SocialWorkerForm.class),
            "name=Hale Marram&does=social worker"
                    + "&team=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&telephone=01702 215007");

    private static final AbsenceForm ABSENCE = Filled.with(
            Filled.empty(AbsenceForm.class),
            "fromDay=28&fromMonth=8&fromYear=2026&untilDay=4&untilMonth=9&untilYear=2026&cover=team");

    @Test
    void aWorkerIsTaken() {
        assertThat(WORKER.check(List.of(new SocialWorkTeamRow(
                                UUID.fromString("3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d"),
                                1,
                                "North",
                                "01702 215007",
                                0)))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=  | name | Enter their name
            does=  | does | Enter their role, for example social worker
            team= | team | Select their team
            telephone= | telephone | Enter their work telephone number
            """)
    void saysWhatIsMissingOfAWorker(String typed, String field, String message) {
        Filled.mends(
                Filled.with(WORKER, typed)
                        .check(List.of(new SocialWorkTeamRow(
                                UUID.fromString("3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d"),
                                1,
                                "North",
                                "01702 215007",
                                0))),
                field,
                message);
    }

    @Test
    void aWeekIsTaken() {
        assertThat(ABSENCE.check(LocalDate.of(2026, 8, 28), List.of()).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fromMonth=13 | from | Date must be a real date, like 28 8 2026
            untilDay=&untilMonth=&untilYear= | until | Enter the last day away
            untilMonth=13 | until | Date must be a real date, like 4 9 2026
            fromDay=5&fromMonth=9 | until | Last day must be on or after the first day
            fromDay=1&untilDay=27&untilMonth=8 | until | Last day must be today or in the future
            untilYear=2028 | until | Last day must be within two years
            fromYear=2025 | from | First day must be within a year
            cover= | cover | Select who is covering, or the team’s number
            """)
    void saysWhatIsMissingOfAnAbsence(String typed, String field, String message) {
        Filled.mends(Filled.with(ABSENCE, typed).check(LocalDate.of(2026, 8, 28), List.of()), field, message);
    }
}
