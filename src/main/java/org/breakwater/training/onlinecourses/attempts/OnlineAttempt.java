package org.breakwater.training.onlinecourses.attempts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.training.onlinecourses.content.CourseContent;

/**
 * Someone's way through a course, and how far they are.
 *
 * @param answers the numbers of the options that they selected, by the number of the question
 */
public record OnlineAttempt(OnlineAttemptRow row, CourseContent content, Map<Integer, Integer> answers) {

    public String id() {
        return row.id().toString();
    }

    /** Whether a page that they sent was made for this one. */
    public boolean is(String seen) {
        return id().equals(seen);
    }

    /** A unit that was read can be read again; none is skipped. */
    public boolean canRead(int unit) {
        return content.hasUnit(unit) && unit <= row.unitsRead() + 1;
    }

    /** An answer can be changed until the end; no question is skipped. */
    public boolean canAnswer(int question) {
        return hasReadAll() && content.hasQuestion(question) && question <= content.firstWithout(answers);
    }

    public boolean canFinish() {
        return hasReadAll() && content.isAnswered(answers);
    }

    /** The number of the selected option; empty if none. */
    public String selected(int question) {
        var answer = answers.get(question);
        return answer == null ? "" : answer.toString();
    }

    /** The same in its words. */
    public String answerTo(int question) {
        var answer = answers.get(question);
        return answer != null && content.question(question).has(answer)
                ? content.question(question).option(answer)
                : "";
    }

    /** The same with one more answer. */
    public OnlineAttempt with(int question, int answer) {
        var more = new HashMap<>(answers);
        more.put(question, answer);
        return new OnlineAttempt(row, content, more);
    }

    private boolean hasReadAll() {
        return row.unitsRead() >= content.units().size();
    }

    /** The address where the course begins. */
    public String firstUnit() {
        return content.address() + "/units/1";
    }

    /**
     * The numbers of the options of a question, in an order that is another one in each attempt: no one passes by
     * remembering where the right ones were.
     */
    public List<Integer> inOrder(int question) {
        var options = IntStream.rangeClosed(
                        1, content.question(question).options().size())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(options, new Random(row.id().getLeastSignificantBits() + question));
        return List.copyOf(options);
    }

    /** The address where they continue. */
    public String next() {
        return hasReadAll() ? question() : content.address() + "/units/" + (row.unitsRead() + 1);
    }

    /** The address where they continue once they have read this unit. */
    public String after(int unit) {
        return content.hasUnit(unit + 1) ? content.address() + "/units/" + (unit + 1) : question();
    }

    private String question() {
        return content.isAnswered(answers)
                ? content.address() + "/answers"
                : content.address() + "/questions/" + content.firstWithout(answers);
    }

    @Override
    public String toString() {
        return "OnlineAttempt[" + row.id() + "]";
    }
}
