package org.breakwater.pathways.allegations.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.closing.ClosingPart.Answer;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * One part of the closing summary.
 *
 * @param words what was told, offered or learned; or why not
 * @param byWhom empty where nobody has to be named
 * @param onDay null where no day has to be said
 */
public record ClosingAnswer(
        ClosingPart part,
        Answer answer,
        String words,
        String byWhom,
        @Nullable LocalDate onDay) {

    /** Such as "Told, 3 March 2027, by the head. Unsubstantiated, and why". */
    public String inWords() {
        var how = Stream.of(
                        part.inWords(answer),
                        onDay == null ? "" : EnglishTimes.date(onDay),
                        byWhom.isEmpty() ? "" : "by " + byWhom)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return how + ". " + words;
    }

    /** Several of them, for the chronology. */
    public static String inWords(List<ClosingAnswer> answers) {
        return answers.stream()
                .map(one -> one.part().inWords() + ": " + one.inWords())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "ClosingAnswer[" + part + ", " + answer + "]";
    }
}
