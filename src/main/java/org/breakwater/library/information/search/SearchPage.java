package org.breakwater.library.information.search;

import java.util.List;
import org.breakwater.library.Numbers.Card;
import org.breakwater.library.Publication;
import org.breakwater.library.Shown;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * What was found, the best first.
 *
 * @param asked whether anything was searched yet
 * @param instead the words that were searched instead of those that nobody knows; or empty
 * @param crisis whom to call when the words say danger; else empty
 */
public record SearchPage(
        SearchForm form,
        List<Problem> problems,
        boolean asked,
        String instead,
        List<Shown> found,
        List<Card> crisis,
        List<Audience> audiences)
        implements Page {

    public String forWhom(Shown text) {
        if (Publication.standsAmong(text.path())) {
            return "Publications";
        }
        return audiences.stream()
                .filter(audience -> audience.id().equals(text.front().audience()))
                .map(Audience::name)
                .findFirst()
                .filter(name -> !text.path().startsWith("procedures/"))
                .orElse(text.path().startsWith("procedures/") ? "Procedures" : "Everyone");
    }

    @Override
    public String toString() {
        return "SearchPage[…]";
    }
}
