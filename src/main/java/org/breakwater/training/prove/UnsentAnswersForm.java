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
 * What somebody sent before they had proved an address, carried along until they have.
 *
 * @param kept everything that was typed, as a browser sends a form; empty when nothing was
 * @param keptFor the page of ours to which it was going
 */
public record UnsentAnswersForm(String kept, String keptFor) implements Form {

    static final UnsentAnswersForm NOTHING = new UnsentAnswersForm("", "");

    /** More is not kept, because nobody typed it. */
    private static final int MOST_CHARACTERS = 40_000;

    /** What the door adds to each form, and what is never kept. */
    private static final Set<String> OF_THE_DOOR = Set.of("_token", "_for", UnsentAnswersPage.SENT, "code");

    /** What a browser sent; nothing where somebody only pressed a button, which they can press again. */
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

    /** A file goes no further than to the page to which it was sent. */
    static boolean hasFile(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    boolean isNothing() {
        return kept.isEmpty();
    }

    /** The same, unless it is not ours or too much. */
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
