package org.breakwater.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of a transfer say about an answer that they cannot take. */
class TransferFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUT | Thurrock | Ines Calder | 9/3/2026 | The case | Moved |
            | Thurrock | Ines Calder | 9/3/2026 | The case | Moved | Select whether the case goes to or came from it
            IN | | Ines Calder | 9/3/2026 | The case | Moved | Enter the name of the council
            IN | Thurrock | | 9/3/2026 | The case | Moved | Enter who was told, or who told you, and their role
            IN | Thurrock | Ines | | x | y | Enter the date on which they or you were told, like 27/3/2026
            IN | Thurrock | Ines | 11/3/2026 | x | y | The date on which they or you were told must be today or earlier
            OUT | Thurrock | Ines Calder | 9/3/2026 | | Moved | Enter what was sent or received
            OUT | Thurrock | Ines Calder | 9/3/2026 | The case | | Enter why the case is transferred
            """)
    void aTransfer(
            @Nullable String direction,
            @Nullable String council,
            @Nullable String contact,
            @Nullable String on,
            @Nullable String papers,
            @Nullable String reason,
            @Nullable String message) {
        var form = new TransferForm(
                "1", said(direction), said(council), said(contact), said(on), said(papers), said(reason));
        says(form.check(TODAY), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRMED | Ines Calder | 10/3/2026 | |
            | Ines Calder | 10/3/2026 | | Select what the answer is
            CONFIRMED | | 10/3/2026 | | Enter who said so, and their role
            CONFIRMED | Ines Calder | | | Enter the date of the answer, like 27/3/2026
            CONFIRMED | Ines Calder | 11/3/2026 | | The date of the answer must be today or earlier
            CONFIRMED | Ines | 8/3/2026 | | The date of the answer cannot be before the date on which they were told
            NOT_ACCEPTED | Ines Calder | 10/3/2026 | | Enter why it is not accepted
            NOT_ACCEPTED | Ines Calder | 10/3/2026 | Not their child |
            """)
    void anAnswer(
            @Nullable String answer,
            @Nullable String by,
            @Nullable String on,
            @Nullable String why,
            @Nullable String message) {
        var form = new TransferAnswerForm("1", said(answer), said(by), said(on), said(why));
        says(form.check(LocalDate.of(2026, 3, 9), TODAY), message);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static void says(Checked<?> checked, @Nullable String message) {
        var said = checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(said).isEqualTo(message == null ? List.of() : List.of(message));
    }
}
