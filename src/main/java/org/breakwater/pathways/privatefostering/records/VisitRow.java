package org.breakwater.pathways.privatefostering.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit, as it was recorded. */
public record VisitRow(
        UUID id,
        Kind kind,
        LocalDate visitedOn,
        ChildSeen childSeen,
        String childSeenWhy,
        List<String> spokenTo,
        String othersWhy,
        List<String> matters,
        List<String> findings,
        String concerns,
        String recordedByName,
        Instant recordedAt) {

    public enum Kind {
        INITIAL("Initial visit"),
        ASSESSMENT("Assessment visit"),
        REGULATION_8("Regulation 8 visit"),
        REQUESTED("Requested visit"),
        ATTEMPT("Visit attempted");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        public boolean isOfAssessment() {
            return this == INITIAL || this == ASSESSMENT;
        }
    }

    public enum ChildSeen {
        ALONE("Seen alone"),
        NOT_ALONE("Seen, not alone"),
        NOT_SEEN("Not seen");

        private final String inWords;

        ChildSeen(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The others to speak to (regulations 4, 7 and 8). */
    public enum Other {
        CARER("The carer"),
        HOUSEHOLD("Everyone else in the household"),
        PARENTS("The parents, or those with parental responsibility");

        private final String inWords;

        Other(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select id, kind, visited_on, child_seen, child_seen_why, spoken_to, others_why, matters, findings, concerns,
                recorded_by_name, recorded_at
            from pathways.private_fostering_visit where record_id = :record order by visited_on desc, id desc
            limit 200""";

    /** What was found about a matter; null if the visit says nothing of it. */
    public @Nullable String finding(VisitMatter matter) {
        var at = matters.indexOf(matter.name());
        return at < 0 ? null : findings.get(at);
    }

    public List<VisitMatter> found() {
        return matters.stream().map(VisitMatter::valueOf).toList();
    }

    public List<Other> others() {
        return spokenTo.stream().map(Other::valueOf).toList();
    }

    @Override
    public String toString() {
        return "VisitRow[" + id + ", " + kind + "]";
    }
}
