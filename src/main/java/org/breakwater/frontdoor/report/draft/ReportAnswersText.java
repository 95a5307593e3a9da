package org.breakwater.frontdoor.report.draft;

import tools.jackson.databind.json.JsonMapper;

/** Answers as the text that is stored in the draft's row. */
final class ReportAnswersText {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(ReportAnswers answers) {
        return json.writeValueAsString(answers);
    }

    /** After sending, nothing is left to read. */
    ReportAnswers read(String text) {
        return text.isEmpty() ? ReportAnswers.none() : json.readValue(text, ReportAnswers.class);
    }
}
