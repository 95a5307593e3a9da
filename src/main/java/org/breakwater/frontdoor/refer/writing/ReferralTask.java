package org.breakwater.frontdoor.refer.writing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;

/** The parts of a referral in the order of the page, and how far each has come. Only three are needed to send. */
public enum ReferralTask {
    HOUSEHOLD("/refer/household/list", true, ReferralTask::household),
    HAPPENED("/refer/story/happened", true, ReferralTask::happened),
    VOICE("/refer/story/voice", false, ReferralTask::voice),
    STRENGTHS("/refer/story/strengths", false, ReferralTask::strengths),
    CONSENT("/refer/family/consent", false, ReferralTask::consent),
    AGENCIES("/refer/family/agencies", false, ReferralTask::agencies),
    SAFETY("/refer/family/safety", false, ReferralTask::safety),
    CALL("/refer/story/call", false, ReferralTask::call),
    LEVEL("/refer/you/level", false, ReferralTask::level),
    YOU("/refer/you/details", true, ReferralTask::you);

    private final String path;
    private final boolean needed;
    private final Function<Referral, Progress> progress;

    ReferralTask(String path, boolean needed, Function<Referral, Progress> progress) {
        this.path = path;
        this.needed = needed;
        this.progress = progress;
    }

    /** How far a part has come. */
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

        /** "-" counts as answered, and alone it is no beginning. */
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

    /** Whether nothing can be sent without it. */
    public boolean isNeeded() {
        return needed;
    }

    public Progress progress(Referral told) {
        return progress.apply(told);
    }

    /** Needed parts that hold too little to be sent, in the order of the page. */
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

    private static Progress strengths(Referral told) {
        var now = told.strengths();
        return Progress.of(List.of(now.well(), now.tried()), List.of());
    }

    private static Progress consent(Referral told) {
        var now = told.consent();
        var then = now.asked().equals("AGREED") ? now.whom() : now.reason();
        return Progress.of(List.of(now.asked(), then), List.of(now.whom(), now.words()));
    }

    private static Progress agencies(Referral told) {
        var agreed = told.agencies().stream().map(Referral.Agency::agreed).toList();
        return agreed.isEmpty() ? Progress.NOT_STARTED : Progress.of(agreed, List.of("begun"));
    }

    private static Progress safety(Referral told) {
        var now = told.safety();
        return Progress.of(List.of(now.risks(), now.risks().equals("YES") ? now.words() : "-"), List.of());
    }

    private static Progress call(Referral told) {
        var now = told.call();
        return Progress.of(List.of(now.rang(), now.rang().equals("YES") ? now.when() : "-"), List.of(now.whom()));
    }

    private static Progress level(Referral told) {
        var now = told.level();
        return Progress.of(List.of(now.need(), now.why()), List.of());
    }

    private static Progress you(Referral told) {
        var now = told.referrer();
        return Progress.of(
                List.of(now.name(), now.role(), now.agency(), now.phone()), List.of(now.reachable(), now.lead()));
    }
}
