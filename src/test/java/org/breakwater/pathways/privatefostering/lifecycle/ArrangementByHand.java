package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.breakwater.time.DueByHand;
import org.jspecify.annotations.Nullable;

/** What is due of an arrangement, by the regulations alone: kept beside the program, which never sees it. */
final class ArrangementByHand {

    private final Map<String, Instant> due = new TreeMap<>();
    private @Nullable LocalDate aware;
    private LocalDate latest = LocalDate.MIN;

    ArrangementByHand(LocalDate today, boolean livesThere) {
        begins(today, livesThere);
    }

    private void begins(LocalDate today, boolean livesThere) {
        due.put("pf-initial-visit", DueByHand.workingDays(today, 7));
        due.put("pf-decision", DueByHand.workingDays(today, 45));
        if (livesThere) {
            aware = aware == null ? today : aware;
            due.put("pf-visit-from-awareness", DueByHand.weeks(today, 6));
        }
    }

    void movedIn(LocalDate today) {
        aware = today;
        due.put("pf-start-visit", DueByHand.workingDays(today, 7));
        due.put("pf-visit-from-awareness", DueByHand.weeks(today, 6));
    }

    void visited(LocalDate on) {
        latest = on.isAfter(latest) ? on : latest;
        due.remove("pf-initial-visit");
        due.remove("pf-start-visit");
        due.remove("pf-visit-from-awareness");
        due.remove("pf-visit-first-year");
        due.remove("pf-visit-later-years");
        if (aware == null) {
            return;
        }
        if (latest.isBefore(DueByHand.aYearAfter(aware))) {
            due.put("pf-visit-first-year", DueByHand.weeks(latest, 6));
        } else {
            due.put("pf-visit-later-years", DueByHand.weeks(latest, 12));
        }
    }

    void decided(LocalDate today, boolean prohibited) {
        due.remove("pf-decision");
        due.remove("pf-review");
        if (!prohibited) {
            due.put("pf-review", DueByHand.months(today, 12));
        }
    }

    void reviewed(LocalDate today) {
        due.put("pf-review", DueByHand.months(today, 12));
    }

    void ended() {
        due.clear();
    }

    void reopened(LocalDate today) {
        begins(today, true);
    }

    boolean isAware() {
        return aware != null;
    }

    /** By the name of each limit. */
    Map<String, Instant> due() {
        return Map.copyOf(due);
    }

    Optional<Instant> first() {
        return due.values().stream().min(Instant::compareTo);
    }
}
