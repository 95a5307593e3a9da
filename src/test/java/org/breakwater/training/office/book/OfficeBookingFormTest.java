package org.breakwater.training.office.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who telephones the office needs a contact: their own address, or someone else's. */
class OfficeBookingFormTest {

    private static final OfficeBookingForm GOOD = Filled.with(
            Filled.empty(OfficeBookingForm.class),
            "name=Ada Wren&tell=lena@pebble.example&organisation=Pebble Nursery");

    @Test
    void oneWhoIsReachedThroughAnotherIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter their name
            email=ada | email | Enter an email address in the correct format, like name@example.org
            tell=lena | tell | Enter the contact’s email address in the correct format, like name@example.org
            tell= | tell | Enter the delegate’s email address or a contact email address
            organisation= | organisation | Enter where they work or volunteer
            turn=YES | why | Enter the reason for giving a priority place
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
