package org.breakwater.town.telling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.town.TownHousehold.Child;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What someone worries about, and what the desk makes of it. {@code {child}} and {@code {adult}} stand for people. */
public record ReportedSituation(
        String id,
        List<ReporterKind> tellers,
        String worry,
        String whoElse,
        String harm,
        Rating rating,
        int level,
        Outcome outcome,
        String reason,
        String safety,
        String rationale,
        FamilyTold family,
        int youngest,
        int oldest) {

    /** A situation without ages is about an unborn child, which is minus one year old. */
    private static final String[] UNBORN = {"-1", "-1"};

    private static final List<ReportedSituation> ALL = read();

    public static List<ReportedSituation> all() {
        return ALL;
    }

    public static ReportedSituation of(String id) {
        return ALL.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether a child of this age can be the one whom someone worries about here. */
    public boolean fits(Child child, LocalDate today) {
        if (!child.isThereOn(today)) {
            return false;
        }
        var years = child.isUnbornOn(today)
                ? -1
                : Period.between(child.bornOn(), today).getYears();
        return years >= youngest && years <= oldest;
    }

    public boolean isRed() {
        return rating == Rating.RED;
    }

    private static List<ReportedSituation> read() {
        try (var file = WordList.open("situations.yaml")) {
            Iterable<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var read = new ArrayList<ReportedSituation>();
            for (var entry : entries) {
                read.add(of((Map<?, ?>) entry));
            }
            return List.copyOf(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ReportedSituation of(Map<?, ?> entry) {
        var ages = entry.containsKey("ages") ? text(entry, "ages").split("-", 2) : UNBORN;
        return new ReportedSituation(
                text(entry, "id"),
                tellers(entry.get("tellers")),
                text(entry, "worry"),
                text(entry, "whoElse"),
                text(entry, "harm"),
                Rating.valueOf(text(entry, "rating")),
                Integer.parseInt(text(entry, "level")),
                Outcome.valueOf(text(entry, "outcome")),
                text(entry, "reason"),
                text(entry, "safety"),
                text(entry, "rationale"),
                FamilyTold.valueOf(text(entry, "family")),
                Integer.parseInt(ages[0]),
                Integer.parseInt(ages[1]));
    }

    private static List<ReporterKind> tellers(@Nullable Object list) {
        return list instanceof List<?> kinds
                ? kinds.stream()
                        .map(kind -> ReporterKind.valueOf(String.valueOf(kind)))
                        .toList()
                : List.of();
    }

    private static String text(Map<?, ?> entry, String field) {
        return String.valueOf(entry.get(field)).strip();
    }
}
