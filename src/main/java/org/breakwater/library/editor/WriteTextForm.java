package org.breakwater.library.editor;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.TextPlaces;
import org.breakwater.library.WrittenText;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A version as it is being written.
 *
 * @param path of the text
 * @param seen the number of the version that it is based on
 * @param number of a chapter, and so of its clauses
 * @param tier of a chapter: {@code national}, {@code set} or {@code local}
 * @param shelf the sort of publication; this and the next two are only for publications
 * @param save the button: empty for the preview
 */
public record WriteTextForm(
        String path,
        String seen,
        String title,
        String summary,
        String search,
        String related,
        String approvedBy,
        String number,
        String tier,
        String legalBasis,
        String reviewMonths,
        String shelf,
        String period,
        String published,
        String body,
        String sort,
        String why,
        String save)
        implements Form {

    private static final int LONGEST_BODY = 100_000;
    private static final String NO_BREAKS = "[\\r\\n]+";

    /** The version to save. */
    record Draft(WrittenText text, Sort sort, String why) {}

    /** @param latest the number of the latest version, which may have been added meanwhile */
    static WriteTextForm from(TextVersionRow version, int latest) {
        var frontMatter = version.frontRead();
        return new WriteTextForm(
                version.path(),
                String.valueOf(latest),
                frontMatter.title(),
                frontMatter.summary(),
                frontMatter.get("search"),
                frontMatter.get("related"),
                frontMatter.get("approved-by"),
                frontMatter.get("number"),
                frontMatter.get("tier"),
                frontMatter.get("legal-basis"),
                frontMatter.get("review-months"),
                frontMatter.get("sort"),
                frontMatter.get("period"),
                frontMatter.get("published"),
                version.body(),
                "",
                "",
                "");
    }

    static WriteTextForm fresh(String path) {
        return new WriteTextForm(path, "0", "", "", "", "", "", "", "local", "", "12", "", "", "", "", "", "", "");
    }

    /** As it is typed, after its author has been shown a colleague's later version. */
    WriteTextForm afterSeeing(int latest) {
        return with(String.valueOf(latest), approvedBy);
    }

    /** The required approvals are set by the business manager; an author's own entry is ignored. */
    WriteTextForm approvedAsBefore(String before) {
        return with(seen, before);
    }

    private WriteTextForm with(String seenNow, String approvers) {
        return new WriteTextForm(
                path,
                seenNow,
                title,
                summary,
                search,
                related,
                approvers,
                number,
                tier,
                legalBasis,
                reviewMonths,
                shelf,
                period,
                published,
                body,
                sort,
                why,
                save);
    }

    public boolean isOfChapter() {
        return path.startsWith("procedures/");
    }

    public boolean isPublication() {
        return PublicationDetails.standsAmong(path);
    }

    int seenNumber() {
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    boolean isToBeKept() {
        return !save.isEmpty();
    }

    /** @param before the version that it is based on; fields that the form does not have are copied from it */
    Checked<Draft> check(Optional<TextVersionRow> before) {
        var ask = new Questions();
        ask.text("title", title, "Enter a title", 150);
        ask.text("summary", summary, "Enter a summary of one or two sentences", 400);
        ask.maybe("search", search, 1_000);
        ask.maybe("related", related, 1_000);
        ask.maybe("approvedBy", approvedBy, 500);
        ask.maybe("legalBasis", legalBasis, 2_000);
        ask.must(
                reviewMonths.strip().matches("|[1-9]\\d?"),
                "reviewMonths",
                "Enter the number of months until the next review, like 12");
        if (isPublication()) {
            ask.must(PublicationDetails.Sort.of(shelf).isPresent(), "shelf", "Select what it is");
            ask.text("period", period, "Enter the period it covers, like April 2026 to March 2027", 100);
            ask.must(
                    PublicationDetails.day(published).isPresent(),
                    "published",
                    "Date of publication must be a real date, like 2027-09-30");
        }
        ask.text("body", body, "Enter the content", LONGEST_BODY);
        var chosen = ask.one("sort", sort, Sort.class, "Select the type of change");
        ask.text("why", why, "Enter what changed and why", 1_000);
        return ask.then(() -> new Draft(text(before), chosen.orElseThrow(), why.strip()));
    }

    /** As it would be saved, even with errors. */
    WrittenText text(Optional<TextVersionRow> before) {
        var values =
                new LinkedHashMap<>(before.map(version -> version.frontRead().values())
                        .orElseGet(() -> TextPlaces.front(path).values()));
        put(values, "title", title);
        put(values, "summary", summary);
        put(values, "search", search);
        put(values, "related", related);
        put(values, "approved-by", approvedBy);
        put(values, "review-months", reviewMonths);
        if (isOfChapter()) {
            put(values, "number", number);
            put(values, "tier", tier);
            put(values, "legal-basis", legalBasis);
        }
        if (isPublication()) {
            put(values, "sort", shelf);
            put(values, "period", period);
            put(values, "published", published);
        }
        return new WrittenText(new FrontMatter(values), body.strip() + "\n");
    }

    private static void put(LinkedHashMap<String, String> values, String key, String value) {
        var line = value.replaceAll(NO_BREAKS, " ").strip();
        if (line.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, line);
        }
    }

    @Override
    public String toString() {
        return "WriteTextForm[" + path + "]";
    }
}
