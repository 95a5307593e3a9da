package org.breakwater.training.onlinecourses.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The content of an online course.
 *
 * @param course its id in the catalogue
 * @param version a new number for each change that matters to what was learned
 * @param from the day of this version
 * @param approved whether the partnership has approved it
 * @param pass how many answers have to be right
 */
public record CourseContent(
        String course,
        int version,
        LocalDate from,
        boolean approved,
        int pass,
        List<ContentUnit> units,
        List<ContentQuestion> questions) {

    public String address() {
        return "/training/online-courses/" + course;
    }

    public boolean hasUnit(int number) {
        return number >= 1 && number <= units.size();
    }

    public boolean hasQuestion(int number) {
        return number >= 1 && number <= questions.size();
    }

    public ContentUnit unit(int number) {
        return units.get(number - 1);
    }

    public ContentQuestion question(int number) {
        return questions.get(number - 1);
    }

    /**
     * The numbers of the questions whose answer is not right, or missing. @param answers by the number of the question
     */
    public List<Integer> wrong(Map<Integer, Integer> answers) {
        return numbers()
                .filter(one -> !Integer.valueOf(question(one).right()).equals(answers.get(one)))
                .boxed()
                .toList();
    }

    /** The first question without an answer; one more than there are if none is missing. */
    public int firstWithout(Map<Integer, Integer> answers) {
        return numbers().filter(one -> !answers.containsKey(one)).findFirst().orElse(questions.size() + 1);
    }

    public boolean isAnswered(Map<Integer, Integer> answers) {
        return !hasQuestion(firstWithout(answers));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, questions.size());
    }
}
