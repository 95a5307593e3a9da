package org.breakwater.frontdoor.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.breakwater.web.Page;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;

/**
 * A form was sent for a referral that is no longer being written here.
 *
 * @param typed the text in the form, so that nobody has to write it twice
 */
public record DraftGonePage(Why why, List<String> typed) implements Page {

    /** Why it was not kept. */
    public enum Why {
        NOT_HERE,
        SENT,
        /** Too long ago for us to know the owner. */
        NOT_PROVEN
    }

    /** Values of our own options are not the user's text. */
    private static final Predicate<String> WORDS =
            value -> !value.isBlank() && !value.matches("[A-Z_]+|\\d{1,4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Fields that are never shown again. */
    private static final Set<String> SECRET = Set.of("pin");

    public static DraftGonePage of(HttpServletRequest request, boolean sent) {
        return of(request, sent ? Why.SENT : Why.NOT_HERE);
    }

    /** Shows the input of someone who has to prove their address again, or redirects there if there is none. */
    public static Screen orTo(String prove, HttpServletRequest request) {
        var page = of(request, Why.NOT_PROVEN);
        return request.getMethod().equals("POST") && !page.typed().isEmpty() ? page : Redirect.redirect(prove);
    }

    private static DraftGonePage of(HttpServletRequest request, Why why) {
        var typed = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !SECRET.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Arrays::stream)
                .filter(WORDS)
                .toList();
        return new DraftGonePage(why, typed);
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String toString() {
        return "DraftGonePage[…]";
    }
}
