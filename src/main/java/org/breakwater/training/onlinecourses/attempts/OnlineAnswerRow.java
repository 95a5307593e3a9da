package org.breakwater.training.onlinecourses.attempts;

/** A selected answer, by the number of its question. */
record OnlineAnswerRow(int question, int answer) {

    static final String OF_ATTEMPT = """
            select question, answer from training.online_answer where attempt_id = :attempt
            order by question limit 50""";
}
