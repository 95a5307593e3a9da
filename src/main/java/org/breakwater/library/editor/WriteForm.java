package org.breakwater.library.editor;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.breakwater.library.Editing.Sort;
import org.breakwater.library.Front;
import org.breakwater.library.Places;
import org.breakwater.library.Publication;
import org.breakwater.library.VersionRow;
import org.breakwater.library.Written;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/**
 * A version as it is being written.
 *
 * @param path where it shall stand
 * @param seen the number of the version that it is written from
 * @param number of a chapter, and so of its clauses
 * @param tier of a chapter: {@code national}, {@code set} or {@code local}
 * @param shelf which sort of publication it is; this and the next two are asked of publications only
 * @param save what was pressed: empty to look at it first
 */
public record WriteForm(
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

    /** What its author wants to keep. */
    record Draft(Written text, Sort sort, String why) {}

    /** @param latest the number of the last version, which may be a later one */
    static WriteForm from(VersionRow version, int latest) {
        var front = version.frontRead();
        return new WriteForm(
                version.path(),
                String.valueOf(latest),
                front.title(),
                front.summary(),
                front.get("search"),
                front.get("related"),
                front.get("approved-by"),
                front.get("number"),
                front.get("tier"),
                front.get("legal-basis"),
                front.get("review-months"),
                front.get("sort"),
                front.get("period"),
                front.get("published"),
                version.body(),
                "",
                "",
                "");
    }

    static WriteForm fresh(String path) {
        return new WriteForm(path, "0", "", "", "", "", "", "", "local", "", "12", "", "", "", "", "", "", "");
    }

    /** As it is typed, now that its author has been shown what someone else wrote meanwhile. */
    WriteForm afterSeeing(int latest) {
        return with(String.valueOf(latest), approvedBy);
    }

    /** Who must approve is said by the business manager; an author's own words about it do not count. */
    WriteForm approvedAsBefore(String before) {
        return with(seen, before);
    }

    private WriteForm with(String seenNow, String approvers) {
        return new WriteForm(
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
        return Publication.standsAmong(path);
    }

    int seenNumber() {
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    boolean isToBeKept() {
        return !save.isEmpty();
    }

    /** @param before the version that it is written from; what the form does not ask for is taken over from it */
    Checked<Draft> check(Optional<VersionRow> before) {
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
            ask.must(Publication.Sort.of(shelf).isPresent(), "shelf", "Select what it is");
            ask.text("period", period, "Enter the period it covers, like April 2026 to March 2027", 100);
            ask.must(
                    Publication.day(published).isPresent(),
                    "published",
                    "Date of publication must be a real date, like 2027-09-30");
        }
        ask.text("body", body, "Enter the content", LONGEST_BODY);
        var chosen = ask.one("sort", sort, Sort.class, "Select the type of change");
        ask.text("why", why, "Enter what changed and why", 1_000);
        return ask.then(() -> new Draft(text(before), chosen.orElseThrow(), why.strip()));
    }

    /** As it would be kept, whatever is wrong with it still. */
    Written text(Optional<VersionRow> before) {
        var values =
                new LinkedHashMap<>(before.map(version -> version.frontRead().values())
                        .orElseGet(() -> Places.front(path).values()));
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
        return new Written(new Front(values), body.strip() + "\n");
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
        return "WriteForm[" + path + "]";
    }
}
