package org.breakwater.frontdoor.refer.writing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;

/** The sections of a referral in the order of the page, and their status. Only three are needed to send. */
public enum ReferralTask {
    HOUSEHOLD("/refer/household", true, ReferralTask::household),
    HAPPENED("/refer/story/concern-details", true, ReferralTask::happened),
    VOICE("/refer/story/childs-voice", false, ReferralTask::voice),
    LEVEL("/refer/you/level-of-need", false, ReferralTask::level),
    CONSENT("/refer/family/consent", false, ReferralTask::consent),
    YOU("/refer/you/referrer-details", true, ReferralTask::you),
    AGENCIES("/refer/family/agencies", false, ReferralTask::agencies);

    /** The check of all answers, after the last section. */
    public static final String CHECK = "/refer/send/check";

    private final String path;
    private final boolean needed;
    private final Function<Referral, Progress> progress;

    ReferralTask(String path, boolean needed, Function<Referral, Progress> progress) {
        this.path = path;
        this.needed = needed;
        this.progress = progress;
    }

    /** The status of a section. */
    public enum Progress {
        NOT_STARTED("Not started"),
        BEGUN("In progress"),
        DONE("Done");

        private final String inWords;

        Progress(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** "-" counts as an answer, but alone the section does not count as begun. */
        private static Progress of(List<String> asked, List<String> more) {
            if (asked.stream().noneMatch(String::isBlank)) {
                return DONE;
            }
            var begun = Stream.concat(asked.stream(), more.stream()).anyMatch(a -> !a.isBlank() && !a.equals("-"));
            return begun ? BEGUN : NOT_STARTED;
        }
    }

    public String path() {
        return path;
    }

    /**
     * What comes after this section: the next one, or the check once nothing is missing. Few people name other
     * agencies: those come last, and are offered at the check.
     */
    public String nextPath(Referral told) {
        return Arrays.stream(values())
                .filter(task -> task.compareTo(this) > 0
                        && task != AGENCIES
                        && !missing(told).isEmpty())
                .map(ReferralTask::path)
                .findFirst()
                .orElse(CHECK);
    }

    /** "Section 2 of 6": those that follow each other, in the order of the task list. */
    public String place() {
        return this == AGENCIES ? "Optional section" : "Section %d of %d".formatted(ordinal() + 1, AGENCIES.ordinal());
    }

    /** Whether it is required for sending. */
    public boolean isNeeded() {
        return needed;
    }

    public Progress progress(Referral told) {
        return progress.apply(told);
    }

    /** Required sections that are incomplete, in the order of the page. */
    public static List<ReferralTask> missing(Referral told) {
        Predicate<ReferralTask> lacks = task -> switch (task) {
            case HOUSEHOLD -> told.household().children().stream().noneMatch(ReferralTask::isFindable);
            case HAPPENED -> told.happened().words().isBlank();
            case YOU ->
                told.referrer().name().isBlank() || told.referrer().phone().isBlank();
            default -> false;
        };
        return Arrays.stream(values()).filter(lacks).toList();
    }

    private static boolean isFindable(ReferralHousehold.Child child) {
        return child.notYetBorn() || !(child.name() + child.address()).isBlank();
    }

    private static Progress household(Referral told) {
        var now = told.household();
        if (now.children().isEmpty() && now.adults().isEmpty()) {
            return Progress.NOT_STARTED;
        }
        var whole = !now.adults().isEmpty()
                && now.children().stream().allMatch(child -> isFindable(child) && isAged(child))
                && now.adults().stream().noneMatch(adult -> adult.responsible().isBlank());
        return whole && !now.children().isEmpty() ? Progress.DONE : Progress.BEGUN;
    }

    private static boolean isAged(ReferralHousehold.Child child) {
        return !(child.notYetBorn() ? child.due() : child.born() + child.age()).isBlank();
    }

    private static Progress happened(Referral told) {
        var now = told.happened();
        return Progress.of(
                List.of(now.danger(), now.words(), now.effect()),
                List.of(now.injuries(), now.whereNow(), now.goesHome(), now.works(), now.workWords()));
    }

    private static Progress voice(Referral told) {
        var now = told.voice();
        return Progress.of(List.of(now.said() + now.wishes(), now.knows()), List.of());
    }

    private static Progress consent(Referral told) {
        var now = told.consent();
        var then = now.asked().equals("AGREED") ? now.whom() : now.reason();
        var safety = told.safety();
        var risks = safety.risks().equals("YES") ? safety.words() : "-";
        return Progress.of(
                List.of(now.asked(), then, safety.risks(), risks), List.of(now.whom(), now.words(), safety.words()));
    }

    private static Progress agencies(Referral told) {
        var agreed = told.agencies().stream().map(Referral.Agency::agreed).toList();
        return agreed.isEmpty() ? Progress.NOT_STARTED : Progress.of(agreed, List.of("begun"));
    }

    private static Progress level(Referral told) {
        var now = told.level();
        var strengths = told.strengths();
        return Progress.of(List.of(strengths.well(), strengths.tried(), now.need(), now.why()), List.of());
    }

    private static Progress you(Referral told) {
        var now = told.referrer();
        var call = told.call();
        return Progress.of(
                List.of(
                        now.name(),
                        now.role(),
                        now.agency(),
                        now.phone(),
                        call.rang().equals("YES") ? call.when() : "-"),
                List.of(now.reachable(), now.lead(), call.rang(), call.whom()));
    }
}
