package org.breakwater.frontdoor.refer.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.breakwater.web.Page;

/**
 * A form came for a referral that is not written here any more.
 *
 * @param sent whether it was sent
 * @param typed what the form brought in words, so that nobody has to write it twice
 */
public record GonePage(boolean sent, List<String> typed) implements Page {

    /** Choices of our own are no words of theirs. */
    private static final Predicate<String> WORDS = value -> !value.isBlank() && !value.matches("[A-Z_]+|\\d{1,4}");

    public static GonePage of(HttpServletRequest request, boolean sent) {
        var typed = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .map(Map.Entry::getValue)
                .flatMap(Arrays::stream)
                .filter(WORDS)
                .toList();
        return new GonePage(sent, typed);
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String toString() {
        return "GonePage[…]";
    }
}
