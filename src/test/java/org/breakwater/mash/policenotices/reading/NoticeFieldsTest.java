package org.breakwater.mash.policenotices.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A police notice, cell by cell: what is required, and what is invalid. */
class NoticeFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 28);
    private static final Map<PoliceNoticeColumn, String> LINE = Map.of(
            PoliceNoticeColumn.NUMBER, "N1",
            PoliceNoticeColumn.DATE, "27/08/2026",
            PoliceNoticeColumn.TIME, "21:40:00",
            PoliceNoticeColumn.HAPPENED, "Shouting heard",
            PoliceNoticeColumn.CHILD, "Ottilie Marsh",
            PoliceNoticeColumn.OFFICER, "PC Holt");

    @Test
    void aWholeLineIsANotice() {
        assertThat(PoliceNoticeFields.of(LINE).check(TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | '' | Enter the notice number
            HAPPENED | '' | Enter what happened
            OFFICER | '' | Enter the officer’s name
            DATE | 29/08/2026 | Date must be a real date that is not in the future, like 28/08/2026
            TIME | late | Enter a time, like 21:40
            BORN | 31/02/2019 | Enter a date of birth, like 03/04/2019, or leave it blank and enter the age
            CHILD | '' | Enter the child’s name or an address
            """)
    void eachCellSaysWhatIsToBeMended(PoliceNoticeColumn column, String cell, String message) {
        var cells = new EnumMap<>(LINE);
        cells.put(column, cell);
        Filled.mends(PoliceNoticeFields.of(cells).check(TODAY), column.field(), message);
    }
}
