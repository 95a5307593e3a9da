package org.breakwater.frontdoor.report.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.report.draft.ReportDraft;

/** The questions in their order, for each way through. The last step of both ways is to check the answers. */
public enum ReportStep {
    DANGER(Way.ADULT, "/report/happening/danger"),
    WORRY(Way.ADULT, "/report/happening/worry"),
    CHILD(Way.ADULT, "/report/children/1"),
    CHILDREN(Way.ADULT, "/report/children"),
    ABOUT_CHILD(Way.ADULT, "/report/children/about"),
    AROUND(Way.ADULT, "/report/around-child"),
    FILES(Way.ADULT, "/report/files"),
    YOU(Way.ADULT, "/report/you/reporter-details"),
    CHECK(Way.ADULT, "/report/send/check"),

    YOUNG_SAFE(Way.CHILD, "/report/young/safe"),
    YOUNG_TELL(Way.CHILD, "/report/young/worry"),
    YOUNG_WHO(Way.CHILD, "/report/young/child"),
    YOUNG_FILES(Way.CHILD, "/report/young/files"),
    YOUNG_CHECK(Way.CHILD, "/report/young/check");

    private final Way way;
    private final String path;

    ReportStep(Way way, String path) {
        this.way = way;
        this.path = path;
    }

    public String path() {
        return path;
    }

    public Way way() {
        return way;
    }

    public boolean isCheck() {
        return this == CHECK || this == YOUNG_CHECK;
    }

    public static ReportStep first(Way way) {
        return of(way).getFirst();
    }

    static ReportStep last(Way way) {
        return of(way).getLast();
    }

    /** The step after this one, or this one if it is the last. One child needs no list; few people have files. */
    ReportStep next() {
        if (this == CHILD) {
            return ABOUT_CHILD;
        }
        if (this == YOUNG_WHO) {
            return YOUNG_CHECK;
        }
        var steps = of(way);
        return steps.get(Math.min(steps.indexOf(this) + 1, steps.size() - 1));
    }

    /** The step before this one; none before the first. */
    Optional<ReportStep> previous() {
        var steps = of(way);
        var place = steps.indexOf(this);
        return place == 0 ? Optional.empty() : Optional.of(this == YOUNG_CHECK ? YOUNG_WHO : steps.get(place - 1));
    }

    /** "Step 2 of 7"; empty for steps that not everyone reaches. */
    String progress() {
        var counted = of(way).stream().filter(ReportStep::isForEverybody).toList();
        return isForEverybody() ? "Step %d of %d".formatted(counted.indexOf(this) + 1, counted.size()) : "";
    }

    /** The danger question is on the first page already, one child needs no list, and few people have files. */
    private boolean isForEverybody() {
        return this != DANGER && this != CHILDREN && this != YOUNG_FILES;
    }

    /** Where the questions continue after an interruption. */
    public static ReportStep toCarryOn(ReportDraft draft) {
        return of(draft.way()).stream()
                .filter(step -> step.name().equals(draft.answers().marks().carryOn()))
                .findFirst()
                .orElseGet(() -> first(draft.way()));
    }

    private static List<ReportStep> of(Way way) {
        return Arrays.stream(values()).filter(step -> step.way == way).toList();
    }
}
