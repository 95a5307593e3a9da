package org.breakwater.library.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.WrittenText;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.pictures.PictureAlbum;
import org.breakwater.library.pictures.PictureName;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.UnsafeMarkup;
import org.breakwater.partnership.Profile;

/**
 * Checks a text before anyone else sees it.
 *
 * @param errors what must be corrected before it can be saved
 * @param advice what its author should consider
 */
public record TextChecks(List<String> errors, List<String> advice) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(call|point|number) ([a-z0-9-]+)}}");
    private static final Pattern ANY_BRACES = Pattern.compile("\\{\\{[^{}\\n]{0,80}+}}?");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]\\n]*+)]\\(([^)\\s]*+)([^)]*+)(?:\\)|\\z)");
    private static final Pattern CREDIT = Pattern.compile("(?<!\\s)\\s++\"\\s*+[^\"\\s]");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+44|\\(?\\b0\\d)[\\d ()-]{7,}|\\b(?:999|101|111|112|116 ?\\d{3})\\b");

    private static final Pattern FOREIGN_WAY =
            Pattern.compile("(?m)^ {0,3}\\[[^]\\n]+]:.*$|<(?:https?|mailto):[^>\\n]*>|http://\\S+");

    private static final int MOST_GRADE_OF_CHAPTERS = 13;
    private static final int GRADE_OF_THE_PUBLIC = 7;

    /** Checks a text for this path, against what is published now. */
    public static TextChecks of(String path, WrittenText text, PublishedShelf shelf, TextNumbers numbers) {
        return of(path, text, shelf, numbers, PictureAlbum.EMPTY);
    }

    /** The same for a text with uploaded pictures. */
    public static TextChecks of(
            String path, WrittenText text, PublishedShelf shelf, TextNumbers numbers, PictureAlbum album) {
        var errors = new ArrayList<String>();
        var advice = new ArrayList<String>();
        errors.addAll(PublicationDetails.trouble(path, text.front()));
        errors.addAll(RelatedLink.trouble(path, text.front(), shelf));
        placeholders(text, numbers, errors);
        links(text, shelf, album, errors);
        otherWays(text.body(), errors);
        typedNumbers(text.body(), errors);
        headings(text, errors, advice);
        UnsafeMarkup.trouble(text.body()).forEach(errors::add);
        UnsafeMarkup.turned(String.join(" ", text.front().values().values())).ifPresent(errors::add);
        errors.addAll(ChapterChecks.trouble(path, text, shelf));
        if (text.front().language().equals("en")) {
            grade(text, numbers.profile(), advice);
            advice.addAll(JargonWords.in(text));
        }
        return new TextChecks(List.copyOf(errors), List.copyOf(advice));
    }

    /** The first error in text that comes with a picture: it would be rejected later. */
    public static Optional<String> firstErrorOfPicture(String words) {
        var errors = new ArrayList<>(UnsafeMarkup.trouble(words));
        otherWays(words, errors);
        typedNumbers(words, errors);
        if (words.contains("{{")) {
            errors.add("A picture can only have plain words with it. Remove {{");
        }
        return errors.stream().findFirst();
    }

    /** The same, with what would be lost from the version before it. */
    public TextChecks after(WrittenText before, WrittenText text) {
        var more = new ArrayList<>(advice);
        more.addAll(ChapterChecks.gone(before, text));
        return new TextChecks(errors, List.copyOf(more));
    }

    public Optional<String> firstError() {
        return errors.stream().findFirst();
    }

    private static void placeholders(WrittenText text, TextNumbers numbers, List<String> errors) {
        var rest = PLACEHOLDER.matcher(text.body()).replaceAll(found -> {
            var known = found.group(1).equals("call")
                    ? !numbers.call(found.group(2)).isEmpty()
                    : numbers.knows(found.group(2));
            if (!known) {
                errors.add("There is no contact point “%s”. The profile has: %s"
                        .formatted(
                                found.group(2),
                                String.join(", ", numbers.points().byId().keySet())));
            }
            return "";
        });
        ANY_BRACES
                .matcher(rest)
                .results()
                .forEach(found -> errors.add(
                        "“%s” is not understood. Write {{call child}}, {{point childline}} or {{number childline}}"
                                .formatted(found.group())));
    }

    private static void links(WrittenText text, PublishedShelf shelf, PictureAlbum album, List<String> errors) {
        LINK.matcher(text.body()).results().forEach(found -> {
            var isPicture = !found.group(1).isEmpty();
            var words = found.group(2);
            var to = found.group(3);
            if (words.isBlank() && !(isPicture && album.isDecoration(to))) {
                errors.add(
                        isPicture
                                ? "A picture has no description: write ![what it shows](…)"
                                : "A link has no text: write [what it leads to](…)");
            }
            if (to.startsWith("/information/") || to.startsWith("/procedures/")) {
                if (!leadsSomewhere(to, shelf)) {
                    errors.add("The link to %s does not work".formatted(to));
                }
            } else if (isPicture
                    && PictureName.of(to).isPresent()
                    && !CREDIT.matcher(found.group(4)).lookingAt()) {
                errors.add("A picture has lost its credit. Copy its line again from Pictures");
            } else if (isPicture && album.misses(to)) {
                errors.add("Picture not found. Copy its line again from Pictures");
            } else if (isPicture ? !UnsafeMarkup.isOurPicture(to) : !UnsafeMarkup.isSafeLink(to)) {
                errors.add("“%s” cannot be used. Links begin with https:// or /, pictures with picture:".formatted(to));
            }
        });
    }

    private static void otherWays(String body, List<String> errors) {
        FOREIGN_WAY
                .matcher(body)
                .results()
                .forEach(found -> errors.add("Write “%s” as [words](https://…)"
                        .formatted(found.group().strip())));
    }

    private static boolean leadsSomewhere(String to, PublishedShelf shelf) {
        var path = to.substring(1).replaceFirst("(?s)#.*", "");
        var parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
        return RelatedLink.isThere(to, shelf) || shelf.find(parent).isPresent();
    }

    private static void typedNumbers(String body, List<String> errors) {
        var words = PLACEHOLDER.matcher(LINK.matcher(body).replaceAll("$2")).replaceAll("");
        NUMBER.matcher(words)
                .results()
                .forEach(found ->
                        errors.add("“%s” looks like a telephone number. Numbers change: write {{number …}} instead"
                                .formatted(found.group().strip())));
    }

    private static void headings(WrittenText text, List<String> errors, List<String> advice) {
        var level = 1;
        for (var line : text.body().lines().toList()) {
            var marks = line.length() - line.replaceFirst("^#+", "").length();
            if (marks == 1 && line.startsWith("# ")) {
                errors.add("The title is the only level 1 heading. Begin sections with ##");
            } else if (marks > 1 && line.startsWith("#".repeat(marks) + " ")) {
                if (marks > level + 1) {
                    errors.add("The heading “%s” skips a level"
                            .formatted(line.substring(marks).strip()));
                }
                level = marks;
            }
        }
        if (level == 1 && text.body().length() > 1_500) {
            advice.add("Add headings: begin each section with ##");
        }
    }

    private static void grade(WrittenText text, Profile profile, List<String> advice) {
        var frontMatter = text.front();
        var limit = frontMatter.get("kind").equals("chapter")
                ? MOST_GRADE_OF_CHAPTERS
                : profile.audiences().stream()
                        .filter(audience -> audience.id().equals(frontMatter.audience()))
                        .map(Profile.Audience::grade)
                        .findFirst()
                        .orElse(GRADE_OF_THE_PUBLIC);
        var grade = ReadingGrade.of(text);
        if (grade > limit) {
            advice.add("Its reading grade is %.1f. It should be %d or less. Use shorter words and sentences"
                    .formatted(grade, limit));
        }
    }
}
