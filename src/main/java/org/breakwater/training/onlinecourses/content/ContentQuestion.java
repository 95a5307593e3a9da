package org.breakwater.training.onlinecourses.content;

import java.util.List;

/**
 * A question with one right answer.
 *
 * @param right the number of the right option, the first is 1
 * @param why the explanation, which is read afterwards
 */
public record ContentQuestion(String ask, List<String> options, int right, String why) {

    public boolean has(int option) {
        return option >= 1 && option <= options.size();
    }

    public String option(int number) {
        return options.get(number - 1);
    }

    public String rightOption() {
        return option(right);
    }
}
