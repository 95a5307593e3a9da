package org.breakwater.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person wrote never runs in a spreadsheet, and is read back as it was written. */
class CsvTest {

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
        assertThat(Csv.cell(words)).startsWith("\"'");
    }

    @Test
    void everythingElseIsAsItWasWritten() {
        assertThat(Csv.cell("Pip, 6")).isEqualTo("\"Pip, 6\"");
        assertThat(Csv.cell("said \"no\"\r\nand left")).isEqualTo("\"said \"\"no\"\"\r\nand left\"");
        assertThat(Csv.cell("")).isEqualTo("\"\"");
        assertThat(Csv.cell("a=b")).isEqualTo("\"a=b\"");
    }
}
