package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.InterviewHow;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;
import org.jspecify.annotations.Nullable;

/**
 * The result of a return interview, as it was recorded.
 *
 * @param heldAt when it was held, declined or found not possible
 * @param story of one that was held, what happened; of the others, why
 */
public record InterviewRow(
        UUID interview,
        Result result,
        Instant heldAt,
        String childWords,
        @Nullable InterviewHow how,
        String howWhy,
        @Nullable Boolean independent,
        String independentWhy,
        String lateWhy,
        List<String> push,
        List<String> pull,
        List<String> company,
        List<String> harms,
        String story,
        String places,
        String people,
        String risks,
        String nextSteps,
        @Nullable Impossible impossible,
        String interviewer,
        String agency,
        String recordedByName,
        Instant recordedAt) {

    /** Only one that was held is done. */
    public enum Result {
        DONE("Return interview held"),
        DECLINED("Return interview declined"),
        NOT_POSSIBLE("Return interview not possible");

        private final String inWords;

        Result(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Impossible {
        MISSING_AGAIN("The child is missing again"),
        MOVED_AWAY("The child has moved: the interview is to be held there or by the responsible authority"),
        OUT_OF_AREA("The interview is to be held by the responsible authority"),
        NO_CONTACT("Unable to contact the child"),
        UNWELL("The child is too unwell"),
        DECEASED("The child has died"),
        OTHER("Another reason");

        private final String inWords;

        Impossible(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** Someone else holds it: that is no result, and it is awaited. */
        public boolean isHeldElsewhere() {
            return this == MOVED_AWAY || this == OUT_OF_AREA;
        }
    }

    static final String OF_RECORD = """
            select interview, result, held_at, child_words, how, how_why, independent, independent_why, late_why, push,
                pull, company, harms, story, places, people, risks, next_steps, impossible, interviewer, agency,
                recorded_by_name, recorded_at
            from pathways.missing_interview where record_id = :record order by id desc limit 20""";

    public List<String> pushInWords() {
        return push.stream().map(one -> Push.valueOf(one).inWords()).toList();
    }

    public List<String> pullInWords() {
        return pull.stream().map(one -> Pull.valueOf(one).inWords()).toList();
    }

    public List<String> companyInWords() {
        return company.stream().map(one -> Company.valueOf(one).inWords()).toList();
    }

    public List<String> harmsInWords() {
        return harms.stream().map(one -> HarmTold.valueOf(one).inWords()).toList();
    }

    @Override
    public String toString() {
        return "InterviewRow[" + interview + ", " + result + "]";
    }
}
