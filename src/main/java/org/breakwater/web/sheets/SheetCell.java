package org.breakwater.web.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The content of a cell in an export. It has a type, so that a spreadsheet need not guess one. */
public sealed interface SheetCell {

    ZoneId LONDON = ZoneId.of("Europe/London");

    /** Never a formula, however it begins. */
    record Text(String words) implements SheetCell {
        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    record Count(long number) implements SheetCell {}

    /** @param pence shown in pounds, such as 25.00 */
    record Money(int pence) implements SheetCell {

        BigDecimal pounds() {
            return BigDecimal.valueOf(pence, 2);
        }
    }

    record Day(LocalDate on) implements SheetCell {}

    /** Shown in London time. */
    record Moment(Instant at) implements SheetCell {

        LocalDateTime inLondon() {
            return LocalDateTime.ofInstant(at, LONDON);
        }
    }

    record Nothing() implements SheetCell {}

    static SheetCell text(String words) {
        return words.isEmpty() ? new Nothing() : new Text(words);
    }

    static SheetCell day(@Nullable LocalDate on) {
        return on == null ? new Nothing() : new Day(on);
    }

    static SheetCell moment(@Nullable Instant at) {
        return at == null ? new Nothing() : new Moment(at);
    }
}
