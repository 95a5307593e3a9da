package org.breakwater.training.onlinecourses;

import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.House;
import org.breakwater.training.Learning;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.training.onlinecourses.content.CourseContents;

/** Someone who takes the introduction to safeguarding, in a browser without JavaScript. */
public final class TakingACourse {

    public static final String COURSE = "introduction-to-safeguarding";
    public static final String AT = "/training/online-courses/" + COURSE;

    public final Learning learner;
    public final CourseContent content;

    private TakingACourse(House house, Learning learner) {
        this.learner = learner;
        this.content = house.getBean(CourseContents.class).find(COURSE).orElseThrow();
    }

    /** On its first page, known to nobody yet. */
    public static TakingACourse at(House house, String name) {
        return new TakingACourse(house, new Learning(house, name).proves().open(AT));
    }

    /** On the first unit. */
    public static TakingACourse begun(House house, String name) {
        var taking = at(house, name);
        taking.learner.press(AT, "name", name, "organisation", "Nursery " + UUID.randomUUID());
        taking.learner.press(AT, "kind", "childcare");
        return taking;
    }

    /** Reads every unit, and is at the first question. */
    public TakingACourse reads() {
        for (int unit = 1; unit <= content.units().size(); unit++) {
            learner.press(AT + "/units/" + unit);
        }
        return this;
    }

    /** Answers a question that is open, right or wrong. */
    public TakingACourse answers(int question, boolean rightly) {
        var right = content.question(question).right();
        learner.press(AT + "/questions/" + question, "answer", String.valueOf(rightly ? right : 1 + right % 2));
        return this;
    }

    /** Answers everything, so many of them wrong, and is at the check of the answers. */
    public TakingACourse answersAll(int wrong) {
        IntStream.rangeClosed(1, content.questions().size()).forEach(number -> answers(number, number > wrong));
        return this;
    }

    public TakingACourse submits() {
        learner.press(AT + "/answers");
        return this;
    }

    /** From the first page to the certificate. */
    public static TakingACourse passed(House house, String name) {
        return begun(house, name).reads().answersAll(0).submits();
    }
}
