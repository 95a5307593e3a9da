package org.breakwater.training.office.imports;

import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Questions;
import org.junit.jupiter.api.Test;

/** A file needs a provider. */
class ImportFormTest {

    @Test
    void theLearningSystemIsNamed() {
        var ask = new Questions();
        Filled.with(ImportForm.EMPTY, "givenBy= ").check(ask);
        Filled.mends(ask.then(() -> ""), "givenBy", "Enter the learning management system (LMS) the file is from");
    }
}
