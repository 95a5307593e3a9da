package org.breakwater.frontdoor.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/**
 * The answers so far. Unanswered questions are empty. A choice is stored by the name of its constant.
 *
 * @param aboutMe for a child or young person: YES if it is about themselves
 */
public record ReportAnswers(
        Worry worry,
        List<ReportContent.Child> children,
        Around around,
        String aboutMe,
        ReportContent.Reporter reporter,
        ReportProgress marks) {

    /** The maximum number of children; more can be described in the text. */
    public static final int MOST_CHILDREN = 10;

    public ReportAnswers {
        children = List.copyOf(children);
    }

    /** @param danger YES, NO, UNSURE or empty: is the child in immediate danger */
    public record Worry(String danger, String words, String injuries, String said) {

        public Worry withDanger(String now) {
            return new Worry(now, words, injuries, said);
        }

        public Worry withWords(String now) {
            return new Worry(danger, now, injuries, said);
        }

        public Worry withHarm(String nowInjuries, String nowSaid) {
            return new Worry(danger, words, nowInjuries, nowSaid);
        }

        @Override
        public String toString() {
            return "Worry[…]";
        }
    }

    /** Where the child is, with whom, and what is known about those around. */
    public record Around(
            String whereNow,
            String withWhom,
            String whoElse,
            String works,
            String workWords,
            String parents,
            String parentsWords) {

        public Around withPlace(String where, String whom) {
            return new Around(where, whom, whoElse, works, workWords, parents, parentsWords);
        }

        public Around withWhoElse(String now) {
            return new Around(whereNow, withWhom, now, works, workWords, parents, parentsWords);
        }

        public Around withWork(String now, String words) {
            return new Around(whereNow, withWhom, whoElse, now, words, parents, parentsWords);
        }

        public Around withParents(String now, String words) {
            return new Around(whereNow, withWhom, whoElse, works, workWords, now, words);
        }

        @Override
        public String toString() {
            return "Around[…]";
        }
    }

    public static ReportAnswers none() {
        return new ReportAnswers(
                new Worry("", "", "", ""),
                List.of(),
                new Around("", "", "", "", "", "", ""),
                "",
                ReportContent.Reporter.anonymous(),
                new ReportProgress(false, false, List.of(), "", false, false));
    }

    public ReportAnswers with(Worry now) {
        return new ReportAnswers(now, children, around, aboutMe, reporter, marks);
    }

    public ReportAnswers with(Around now) {
        return new ReportAnswers(worry, children, now, aboutMe, reporter, marks);
    }

    public ReportAnswers with(ReportContent.Reporter now) {
        return new ReportAnswers(worry, children, around, aboutMe, now, marks);
    }

    public ReportAnswers with(ReportProgress now) {
        return new ReportAnswers(worry, children, around, aboutMe, reporter, now);
    }

    public ReportAnswers withAboutMe(String now) {
        return new ReportAnswers(worry, children, around, now, reporter, marks);
    }

    /** Sets a child at a position, counted from 1; the position after the last one adds it. */
    public ReportAnswers withChild(int place, ReportContent.Child child) {
        var now = new ArrayList<>(children);
        if (place <= now.size()) {
            now.set(place - 1, child);
        } else if (now.size() < MOST_CHILDREN) {
            now.add(child);
        }
        return new ReportAnswers(worry, now, around, aboutMe, reporter, marks);
    }

    public ReportAnswers withoutChild(int place) {
        var now = new ArrayList<>(children);
        if (place >= 1 && place <= now.size()) {
            now.remove(place - 1);
        }
        return new ReportAnswers(worry, now, around, aboutMe, reporter, marks);
    }

    /** Whether the required answers are there: danger, the concern, and who or where a child is. */
    public boolean canBeSent() {
        return saysWhetherDanger() && !worry.words().isBlank() && hasChild();
    }

    /** Whether nothing at all was answered or written; a page about a child that was left empty adds nothing. */
    public boolean saysNothing() {
        return worry.danger().isEmpty()
                && children.stream().allMatch(ReportAnswers::isEmpty)
                && freeWords().allMatch(String::isBlank);
    }

    private static boolean isEmpty(ReportContent.Child child) {
        return Stream.of(child.name(), child.described(), child.age(), child.school(), child.address())
                .allMatch(String::isBlank);
    }

    /** Whether they have answered, or their words have: who is interrupted for danger is not asked again. */
    public boolean saysWhetherDanger() {
        return !worry.danger().isEmpty()
                || ImmediateDangerSigns.in(this, ReportContent.Way.ADULT).isThere();
    }

    /** Whether we know where to find the child, or how to reach the reporter. */
    public boolean saysWhereOrHow() {
        return !reporter.reach().isBlank()
                || !reporter.safeTime().isBlank()
                || !around.whereNow().isBlank()
                || children.stream()
                        .anyMatch(child ->
                                !child.address().isBlank() || !child.school().isBlank());
    }

    public boolean hasChild() {
        return children.stream().anyMatch(ReportContent.Child::isFindable);
    }

    /** Every answer in free words, in which signs of danger and links are looked for. */
    public Stream<String> freeWords() {
        return Stream.concat(worryWords(), detailWords());
    }

    /** The concern, in their own words. */
    Stream<String> worryWords() {
        return Stream.of(worry.words(), worry.injuries(), worry.said());
    }

    /** The other free text, where short answers are usual. */
    Stream<String> detailWords() {
        return Stream.concat(
                Stream.of(
                        around.whereNow(),
                        around.withWhom(),
                        around.whoElse(),
                        around.workWords(),
                        around.parentsWords(),
                        reporter.reach(),
                        reporter.safeTime()),
                children.stream().map(ReportContent.Child::described));
    }

    @Override
    public String toString() {
        return "ReportAnswers[…]";
    }
}
