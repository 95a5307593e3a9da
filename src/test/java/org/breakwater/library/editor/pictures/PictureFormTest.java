package org.breakwater.library.editor.pictures;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture has an alternative text, or is decoration; and it has an author. */
class PictureFormTest {

    private static final PictureForm GOOD =
            Filled.with(PictureForm.EMPTY, "alt=A bucket beside a rocket&credit=A. Smith, CC BY 4.0");

    private static Checked<PictureForm> check(PictureForm form) {
        var ask = new Questions();
        form.check(ask);
        return ask.then(() -> form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alt= | alt | Enter a description of the picture
            only=DECORATION | alt | Enter a description or select that it is decorative, not both
            credit= | credit | Enter who made the picture and our permission to use it
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(check(Filled.with(GOOD, typed)), field, message);
    }
}
