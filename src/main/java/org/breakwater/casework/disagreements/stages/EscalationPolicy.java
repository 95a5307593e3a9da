package org.breakwater.casework.disagreements.stages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.referencedata.ReferenceData;

/**
 * The stages of a disagreement, as data with a source and a date. The database lets the business manager see what has
 * reached stage 2 or more; a policy may tell them later, never earlier.
 *
 * @param raise the rule for the time within which a disagreement should be raised; later ones are accepted too
 * @param dangerStage where one about a child in danger begins, with its own rule
 * @param partnershipFrom the first stage at which the partnership's business manager is told
 */
public record EscalationPolicy(
        int version,
        LocalDate validFrom,
        String source,
        String raise,
        int dangerStage,
        String dangerRule,
        int partnershipFrom,
        List<Stage> stages) {

    private static final List<EscalationPolicy> SHIPPED =
            ReferenceData.list(EscalationPolicy.class, "disagreement-ladder.yaml", EscalationPolicy.class);

    public EscalationPolicy {
        if (partnershipFrom < 2 || dangerStage > stages.size()) {
            throw new IllegalArgumentException("The ladder of disagreements names a stage that cannot be");
        }
    }

    /** One stage: who responds, and its steps in order. */
    public record Stage(int number, String name, List<Role> answeredBy, List<Step> steps) {

        public Stage {
            if (steps.isEmpty() || steps.getFirst().does() != Does.ANSWER) {
                throw new IllegalArgumentException("A stage of the ladder of disagreements begins with an answer");
            }
            if (!answeredBy.equals(List.of(Role.MANAGER))) {
                throw new IllegalArgumentException("Managers answer disagreements, as mash.who_may_answer counts them");
            }
        }

        /** The step after this one; empty if the stage has no more. */
        public Optional<Step> after(Does does, Finding finding) {
            var place = steps.stream().map(Step::does).toList().indexOf(does);
            return steps.stream()
                    .skip(place + 1L)
                    .filter(step -> finding == Finding.NOT_SETTLED || step.does() == Does.LETTER)
                    .findFirst();
        }

        public boolean has(Does does) {
            return steps.stream().anyMatch(step -> step.does() == does);
        }
    }

    public record Step(Does does, String rule) {}

    public enum Does {
        ANSWER("Response", "Response due"),
        MEETING("Meeting", "Meeting due"),
        OUTCOME("Write the outcome of the meeting", "Outcome of the meeting due"),
        LETTER("Send the outcome in writing", "Written outcome due");

        private final String inWords;
        private final String due;

        Does(String inWords, String due) {
            this.inWords = inWords;
            this.due = due;
        }

        /** What the person who raised it waits for, before the time: "Written outcome due". */
        public String due() {
            return due;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The result of a response. */
    public enum Finding {
        STANDS("Decision upheld"),
        CHANGES("Decision changed"),
        NOT_SETTLED("Not yet agreed: meeting needed");

        private final String inWords;

        Finding(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public static EscalationPolicy on(LocalDate date) {
        return SHIPPED.stream()
                .filter(escalationPolicy -> !escalationPolicy.validFrom().isAfter(date))
                .max(Comparator.comparing(EscalationPolicy::validFrom))
                .orElseThrow();
    }

    public static EscalationPolicy ofVersion(int version) {
        return SHIPPED.stream()
                .filter(escalationPolicy -> escalationPolicy.version() == version)
                .findFirst()
                .orElseThrow();
    }

    public Stage stage(int number) {
        return stages.get(number - 1);
    }

    public boolean isTop(int stage) {
        return stage >= stages.size();
    }
}
