package org.breakwater.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.library.information.publications.PublicationDetails;

/**
 * A related form or page. The front matter lists them: {@code related: /report, /procedures/allegations}, or only the
 * last word of a sibling's address. The link text is not written there: it is the target's own title.
 */
public record RelatedLink(String address, String name) {

    /** Screens that are no texts. A new form is named here, and texts may lead to it. */
    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("/report", "Report a concern online"),
            Map.entry("/refer", "Make a referral"),
            Map.entry("/who-to-call", "Who to contact now"),
            Map.entry("/who-to-call/all", "All our numbers"),
            Map.entry("/information", "Information and advice"),
            Map.entry("/information/poster", "Who to contact: a poster to print"),
            Map.entry("/information/publications", "Our publications"),
            Map.entry("/information/local-services", "Services near you"),
            Map.entry("/" + PublicationDetails.NEWEST_YEARLY_REPORT, "Our latest annual report"),
            Map.entry("/procedures", "The procedures manual"),
            Map.entry("/procedures/amendments", "Amendments to the manual"));

    /** In the order of the front matter, each once; unpublished ones are left out. */
    public static List<RelatedLink> of(String path, FrontMatter frontMatter, PublishedShelf shelf) {
        return frontMatter.list("related").stream()
                .flatMap(written -> find(path, written, shelf).stream())
                .distinct()
                .toList();
    }

    /** Whether the address is a published text or one of these screens; a query or fragment makes no difference. */
    public static boolean isThere(String address, PublishedShelf shelf) {
        var path = address.replaceFirst("^/", "").replaceFirst("(?s)[?#].*", "");
        return path.isEmpty()
                || SCREENS.containsKey("/" + path)
                || shelf.find(path).isPresent()
                || shelf.find(path.replaceFirst("/([a-z]{2})$", ".$1")).isPresent()
                || path.matches("information/[a-z-]+")
                        && !shelf.under(path + "/").isEmpty();
    }

    /** The broken ones, in a sentence each. */
    public static List<String> trouble(String path, FrontMatter frontMatter, PublishedShelf shelf) {
        var trouble = new ArrayList<String>();
        frontMatter.list("related").stream()
                .filter(written -> find(path, written, shelf).isEmpty())
                .forEach(written -> trouble.add(
                        "Related page “%s” does not exist. Enter the address of a page or form, like /report"
                                .formatted(written)));
        return trouble;
    }

    private static Optional<RelatedLink> find(String path, String written, PublishedShelf shelf) {
        var address = written.startsWith("/") ? written : "/" + path.substring(0, path.lastIndexOf('/') + 1) + written;
        return Optional.ofNullable(SCREENS.get(address))
                .or(() -> shelf.find(address.substring(1))
                        .map(text -> text.front().title()))
                .map(name -> new RelatedLink(address, name));
    }
}
