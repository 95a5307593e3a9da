package org.breakwater.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text by people is never executed in a spreadsheet, and is read back as it was written. */
class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+44 7700",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1",
                "＠x"
            })
    void whatLooksLikeAFormulaIsShownAndNotRun(String words) {
        assertThat(CsvText.cell(words)).startsWith("\"'");
    }

    @Test
    void everythingElseIsAsItWasWritten() {
        assertThat(CsvText.cell("Pip, 6")).isEqualTo("\"Pip, 6\"");
        assertThat(CsvText.cell("said \"no\"\r\nand left")).isEqualTo("\"said \"\"no\"\"\r\nand left\"");
        assertThat(CsvText.cell("")).isEqualTo("\"\"");
        assertThat(CsvText.cell("a=b")).isEqualTo("\"a=b\"");
    }
}
