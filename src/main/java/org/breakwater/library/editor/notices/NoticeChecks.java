package org.breakwater.library.editor.notices;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.WrittenText;
import org.breakwater.library.editor.notices.UrgentNotices.Draft;
import org.breakwater.library.publishing.TextChecks;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.web.forms.Problem;

/** The rules for texts also apply to notices: no number typed by hand, no HTML, no broken link. */
final class NoticeChecks {

    private static final Pattern BRACES = Pattern.compile("\\{\\{");
    private static final Pattern DIRECTIVE = Pattern.compile("\\{\\{(call|point) ");
    private static final Pattern A_LINK = Pattern.compile("\\]\\(");

    /** A notice is above every page; its text is checked like one for everyone. */
    private static final String PLACE = "information/everyone/notice";

    private NoticeChecks() {}

    /** The errors, or nothing. */
    static List<Problem> of(Draft draft, PublishedShelf shelf, TextNumbers numbers) {
        return trouble("heading", draft.heading(), shelf, numbers)
                .or(() -> marks("heading", draft.heading(), BRACES, "Heading must be plain words"))
                .or(() -> trouble("words", draft.words(), shelf, numbers))
                .or(() -> marks(
                        "words",
                        draft.words(),
                        DIRECTIVE,
                        "In a notice, put the number in the sentence with {{number …}}"))
                .or(() -> marks(
                        "words", draft.words(), A_LINK, "A notice has one link, in the box below. Remove this one"))
                .or(() -> trouble("linkWords", draft.linkWords(), shelf, numbers))
                .or(() -> draft.link().isEmpty() ? Optional.empty() : link(draft.link(), shelf))
                .stream()
                .toList();
    }

    private static Optional<Problem> trouble(String field, String words, PublishedShelf shelf, TextNumbers numbers) {
        var text = new WrittenText(FrontMatter.read(""), words);
        return TextChecks.of(PLACE, text, shelf, numbers).firstError().map(why -> new Problem(field, why));
    }

    private static Optional<Problem> link(String to, PublishedShelf shelf) {
        return RelatedLink.isThere(to, shelf)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "link", "The link to %s does not work. Copy the address of one of our pages".formatted(to)));
    }

    private static Optional<Problem> marks(String field, String words, Pattern mark, String why) {
        return mark.matcher(words).find() ? Optional.of(new Problem(field, why)) : Optional.empty();
    }
}
