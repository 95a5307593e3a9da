package org.breakwater.training.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.breakwater.training.bookings.rules.EligibilityRules;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for a place needs a name, a workplace, and a manager's approval. */
class BookingFormTest {

    private static final BookingForm GOOD = Filled.with(
            Filled.empty(BookingForm.class),
            "name=Wren Alder&organisation=Pebble Nursery&agrees=MANAGER&manager=ines@pebble.example");

    @Test
    void oneWithAManagerIsTaken() {
        assertThat(GOOD.check("wren@pebble.example").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter your name
            organisation= | organisation | Enter where you work or volunteer
            agrees= | agrees | Select who needs to approve your booking
            manager= | manager | Enter your manager’s email address
            manager=ines | manager | Enter an email address in the correct format, like name@example.org
            manager=Wren@pebble.example | manager | This is your own address. Enter your manager’s
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check("wren@pebble.example"), field, message);
    }

    @Test
    void whereTheRulesAskForTheWordOfAManagerOneIsNamed() {
        var rules = new EligibilityRules(false, Set.of("education"));
        var said = new BookingForm.Answers("Wren Alder", "Finch Academy", "", "", "");
        assertThat(said.withoutManager("education", rules))
                .contains(new Problem(
                        "agrees", "In your organisation a manager has to approve bookings. Enter their email address"));
        assertThat(said.withoutManager("childcare", rules)).isEmpty();
        var named = new BookingForm.Answers("Wren Alder", "Finch Academy", "", "ines@finch.example", "");
        assertThat(named.withoutManager("education", rules)).isEmpty();
    }
}
