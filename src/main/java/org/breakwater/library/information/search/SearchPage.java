package org.breakwater.library.information.search;

import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The results, the best first.
 *
 * @param asked whether there was a search yet
 * @param instead the corrected words that were searched; or empty
 * @param young whether a page for children matches: then the page says how a child can tell us
 * @param listens who listens to children, if a page for children matches or nothing was found
 * @param crisis who to call if the words indicate danger, or nothing was found; else empty
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
