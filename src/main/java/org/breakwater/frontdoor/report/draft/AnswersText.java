package org.breakwater.frontdoor.report.draft;

import tools.jackson.databind.json.JsonMapper;

/** Answers as the text in which the draft's row keeps them. */
final class AnswersText {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Answers answers) {
        return json.writeValueAsString(answers);
    }

    /** After sending, nothing is left to read. */
    Answers read(String text) {
        return text.isEmpty() ? Answers.none() : json.readValue(text, Answers.class);
    }
}
