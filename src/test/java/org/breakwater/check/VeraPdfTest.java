package org.breakwater.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class VeraPdfTest {

    /** A validator that accepts everything would go unnoticed. */
    @Test
    void refusesAnEmptyPageWithoutTitleTagsAndLanguage() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(VeraPdf.judge(Map.of("empty", bytes.toByteArray()))).hasEntrySatisfying("empty", verdict -> {
            assertThat(verdict.isGood()).isFalse();
            assertThat(verdict.broken()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(verdict.passed())
                    .isEqualTo(verdict.rules() - verdict.broken().size());
        });
    }
}
