package org.breakwater.pathways.missingeducation.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.SchoolDays;
import org.breakwater.time.SchoolDays.Term;
import org.jspecify.annotations.Nullable;

/** A school with its latest term dates, null if none were entered. */
public record SchoolRow(
        UUID id,
        String name,
        @Nullable List<String> firstDays,
        @Nullable List<String> lastDays,
        @Nullable List<String> closedDays) {

    public static final String ALL = """
            select s.id, s.name, k.first_days, k.last_days, k.closed_days
            from pathways.cme_school s left join lateral (
                select cast(c.first_days as text[]) as first_days,
                    cast(c.last_days as text[]) as last_days, cast(c.closed_days as text[]) as closed_days
                from pathways.cme_calendar c
                where c.school_id = s.id order by c.id desc limit 1) k on true
            order by s.name, s.id limit 500""";

    public static final String BY_ID = """
            select s.id, s.name, k.first_days, k.last_days, k.closed_days
            from pathways.cme_school s left join lateral (
                select cast(c.first_days as text[]) as first_days,
                    cast(c.last_days as text[]) as last_days, cast(c.closed_days as text[]) as closed_days
                from pathways.cme_calendar c
                where c.school_id = s.id order by c.id desc limit 1) k on true
            where s.id = :school""";

    /** Its days, or null without term dates. */
    public @Nullable SchoolDays days() {
        if (firstDays == null || lastDays == null || closedDays == null) {
            return null;
        }
        var first = firstDays;
        var last = lastDays;
        return new SchoolDays(
                IntStream.range(0, first.size())
                        .mapToObj(n -> new Term(LocalDate.parse(first.get(n)), LocalDate.parse(last.get(n))))
                        .toList(),
                closedDays.stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    /** How far its term dates reach, in words. */
    public String reach() {
        var known = days();
        return known == null
                ? "None entered"
                : "%s to %s"
                        .formatted(
                                EnglishTimes.date(known.terms().getFirst().first()),
                                EnglishTimes.date(known.terms().getLast().last()));
    }
}
