package org.breakwater.library.information.search;

import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * What was found, the best first.
 *
 * @param asked whether anything was searched yet
 * @param instead the words that were searched instead of those that nobody knows; or empty
 * @param young whether a page for children answers the words: then the page says how a child can tell us
 * @param listens who listens to children, where a page for children answers the words or nothing was found
 * @param crisis whom to call when the words say danger; or nothing was found; else empty
 */
public record SearchPage(
        SearchForm form,
        List<Problem> problems,
        boolean asked,
        String instead,
        List<PublishedText> found,
        List<Card> crisis,
        boolean young,
        List<Card> listens,
        List<Audience> audiences)
        implements Page {

    /** Whether it says how a child can tell us. */
    public boolean tells() {
        return young || asked && found.isEmpty();
    }

    public String forWhom(PublishedText text) {
        if (PublicationDetails.standsAmong(text.path())) {
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
