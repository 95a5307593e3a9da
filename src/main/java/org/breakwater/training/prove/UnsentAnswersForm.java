package org.breakwater.training.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.forms.Form;
import org.springframework.web.util.UriUtils;

/**
 * Input that was sent before an address was proved, carried along until it is.
 *
 * @param kept the whole input, as a browser sends a form; empty if there was none
 * @param keptFor the page of ours that it was sent to
 */
public record UnsentAnswersForm(String kept, String keptFor) implements Form {

    static final UnsentAnswersForm NOTHING = new UnsentAnswersForm("", "");

    /** Anything larger is not kept, because nobody typed it. */
    private static final int MOST_CHARACTERS = 40_000;

    /** Technical fields of each form, and those that are never kept. */
    private static final Set<String> OF_THE_DOOR = Set.of("_token", "_for", UnsentAnswersPage.SENT, "code");

    /** The submitted fields; none if only a button was pressed, which can be pressed again. */
    static UnsentAnswersForm of(HttpServletRequest request) {
        var fields = request.getParameterMap();
        var isTyped = fields.entrySet().stream()
                .anyMatch(field -> LearnerFormFields.isTyped(field.getKey())
                        && Stream.of(field.getValue()).anyMatch(value -> !value.isBlank()));
        var sent = fields.entrySet().stream()
                .filter(field -> !OF_THE_DOOR.contains(field.getKey()))
                .flatMap(UnsentAnswersForm::encoded)
                .collect(Collectors.joining("&"));
        return isTyped && sent.length() <= MOST_CHARACTERS
                ? new UnsentAnswersForm(sent, request.getRequestURI())
                : NOTHING;
    }

    /** A file is not carried along. */
    static boolean hasFile(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    boolean isNothing() {
        return kept.isEmpty();
    }

    /** The same, unless it is not ours or too large. */
    UnsentAnswers safe() {
        return kept.isEmpty() || kept.length() > MOST_CHARACTERS || !keptFor.matches("/training/[a-z0-9/-]{1,150}")
                ? UnsentAnswers.NOTHING
                : new UnsentAnswers(kept, keptFor);
    }

    private static Stream<String> encoded(Map.Entry<String, String[]> field) {
        return Stream.of(field.getValue())
                .map(value -> UriUtils.encode(field.getKey(), UTF_8) + "=" + UriUtils.encode(value, UTF_8));
    }

    @Override
    public String toString() {
        return "UnsentAnswersForm[…]";
    }
}
