package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the joint enquiries, or a request to another service.
 *
 * @param result empty for a request that has no answer yet
 */
public record EducationCheckRow(
        UUID id,
        Half half,
        Method method,
        String doneBy,
        LocalDate madeOn,
        String result,
        @Nullable LocalDate answeredOn,
        String recordedByName,
        Instant recordedAt) {

    /** The two halves of the joint enquiries. */
    public enum Half {
        SCHOOL("School"),
        COUNCIL("Council");

        private final String inWords;

        Half(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Method {
        PARENTS("Call, email or letter to parents or emergency contacts"),
        HOME_VISIT("Home visit"),
        NEIGHBOURS("Neighbours or relatives"),
        FRIENDS("Friends of the child"),
        SIBLINGS_SCHOOL("Sibling’s school"),
        NEXT_SCHOOL("Receiving school"),
        HEALTH("Health: GP, health visitor or school nurse"),
        SOCIAL_CARE("Children’s social care"),
        POLICE("Police"),
        HOUSING("Housing"),
        BENEFITS("Benefits"),
        BORDER("Border Force or Home Office"),
        OTHER_COUNCIL("Another council"),
        S2S("School to school (DfE s2s)"),
        OTHER("Other");

        private final String inWords;

        Method(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select id, half, method, done_by, made_on, result, answered_on, recorded_by_name, recorded_at
            from pathways.cme_check where record_id = :record order by made_on desc, id desc limit 300""";

    public boolean isAnswered() {
        return answeredOn != null;
    }

    @Override
    public String toString() {
        return "EducationCheckRow[" + half + ", " + method + ", " + madeOn + "]";
    }
}
