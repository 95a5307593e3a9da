package org.breakwater.frontdoor.report.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.Suspicion;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.Told.YesNoUnsure;

/** Makes what is told out of the answers of a draft. Nothing is left out and nothing is guessed. */
public final class Telling {

    private static final Duration TOO_FAST = Duration.ofSeconds(4);
    private static final int MANY_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    private Telling() {}

    /** @param flood whether many reports came from the same network */
    public static Told told(Draft draft, Instant sentAt, boolean flood) {
        var answers = draft.answers();
        var around = answers.around();
        var danger = PresentDanger.in(answers);
        return new Told(
                draft.way(),
                danger.isThere(),
                danger.forTheDesk(),
                answers.worry().words(),
                answers.children(),
                labelled("", around.whereNow(), "With: ", around.withWhom()),
                around.whoElse(),
                labelled(
                        "Injuries: ",
                        answers.worry().injuries(),
                        "Words used: ",
                        answers.worry().said()),
                choice(around.works()),
                around.workWords(),
                choice(around.parents()),
                around.parentsWords(),
                teller(draft),
                suspicions(draft, sentAt, flood).stream().map(Enum::name).toList(),
                dangerAnswer(answers, danger));
    }

    /** Where only their words say that there is danger, the question was passed over. */
    private static YesNoUnsure dangerAnswer(Answers answers, PresentDanger danger) {
        var answered = answers.worry().danger();
        return answered.isEmpty() && danger.isThere() ? YesNoUnsure.YES : choice(answered);
    }

    private static Told.Teller teller(Draft draft) {
        var teller = draft.answers().teller();
        return draft.answers().aboutMe().equals(YesNoUnsure.YES.name())
                ? new Told.Teller(
                        teller.name(),
                        "It is about me",
                        teller.agency(),
                        teller.reach(),
                        teller.safeTime(),
                        teller.mayWeSay(),
                        teller.interpreter())
                : teller;
    }

    static List<Suspicion> suspicions(Draft draft, Instant sentAt, boolean flood) {
        var found = new ArrayList<Suspicion>();
        if (draft.answers().marks().trapped()) {
            found.add(Suspicion.HIDDEN_BOX);
        }
        if (Duration.between(draft.startedAt(), sentAt).compareTo(TOO_FAST) < 0) {
            found.add(Suspicion.TOO_FAST);
        }
        if (flood) {
            found.add(Suspicion.MANY_FROM_ONE_PLACE);
        }
        if (draft.answers()
                        .freeWords()
                        .mapToLong(words -> LINK.matcher(words).results().count())
                        .sum()
                >= MANY_LINKS) {
            found.add(Suspicion.MANY_LINKS);
        }
        return found;
    }

    private static YesNoUnsure choice(String name) {
        return name.isEmpty() ? YesNoUnsure.UNSURE : YesNoUnsure.valueOf(name);
    }

    private static String labelled(String firstLabel, String first, String secondLabel, String second) {
        return Stream.of(label(firstLabel, first), label(secondLabel, second))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String label(String label, String words) {
        return words.isBlank() ? "" : label + words;
    }
}
