package org.breakwater.pathways.privatefostering.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.privatefostering.lifecycle.CarerNotice;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PartialDate;

/**
 * One arrangement.
 *
 * @param clocks its deadlines, with the sentences that explain them
 */
public record ArrangementPage(
        Case theCase, ArrangementRecord record, CarerNotice notice, List<ClockRow> clocks, LocalDate today)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    /** When the child is too old for private fostering; empty if the date of birth is not known. */
    public Optional<String> endsByAge() {
        return PartialDate.written(record.notification().childBorn())
                .filter(PartialDate::isWhole)
                .map(born -> record.now().endsByAgeOn(born.first()))
                .map(day -> EnglishTimes.date(day) + (day.isAfter(today) ? "" : ", which has passed"));
    }

    public String firstYear() {
        var aware = record.now().awareOn();
        return aware == null
                ? "The child has not moved in yet"
                : "%s. The first year of visits ends on %s."
                        .formatted(
                                EnglishTimes.date(aware),
                                EnglishTimes.date(aware.plusYears(1).minusDays(1)));
    }
}
