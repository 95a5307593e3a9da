package org.breakwater.library.information.search;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.PublishedText;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds texts: by the words typed, by synonyms, and if nothing matches, by spelling corrections. */
@Component
class TextSearch {

    private static final String ASKED = """
            q as materialized (
                select websearch_to_tsquery('english', :typed) as typed,
                    websearch_to_tsquery('english', :more) as more,
                    websearch_to_tsquery('english', :typed) || websearch_to_tsquery('english', :more) as both),
            named as (
                select e.path, 10 + ts_rank_cd(e.names, q.typed) * 3 + ts_rank(e.names, q.more) as rank
                from (select e.path, e.names from library.search_entry e, q where e.names @@ q.both
            """;

    private static final String THEN_THE_WORDS = """
                    limit 400) e, q
                order by rank desc, e.path limit 30),
            told as (
                select e.path, ts_rank(e.words, q.both) as rank
                from (select e.path, e.words from library.search_entry e, q
                    where (select count(*) from named) < 30 and e.words @@ q.both
            """;

    private static final String BEST_FIRST = """
                    limit 200) e, q)
            select path from (select path, max(rank) as rank from (select * from named union all select * from told) f
                group by path) found
            order by rank desc, path limit 30""";

    private static final String FOR = " and e.audience = :audience\n";

    /**
     * By titles and aliases first, which are few and short; body text fills the rest, and is not read where nothing is
     * left to fill. Only so many of each are ranked, so that a word which half of a large library contains costs no
     * more than a rare one.
     */
    static final String FIND = "with " + ASKED + THEN_THE_WORDS + BEST_FIRST;

    static final String FIND_FOR = "with " + ASKED + FOR + THEN_THE_WORDS + FOR + BEST_FIRST;

    private final JdbcClient jdbc;
    private final Library library;
    private final MissedSearches missedSearches;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;
    private volatile SpellingSuggestion spellingSuggestion = SpellingSuggestion.of(PublishedShelf.EMPTY);

    TextSearch(
            JdbcClient jdbc,
            Library library,
            MissedSearches missedSearches,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.jdbc = jdbc;
        this.library = library;
        this.missedSearches = missedSearches;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /**
     * The result.
     *
     * @param instead what was searched in place of what was typed; or empty
     * @param crisis who to call if the words indicate danger, the matching page is for an emergency, or nothing was
     *     found: someone frightened may have typed them
     * @param young whether a page for children matches
     * @param listens who listens to children, if a page for children matches, or none does
     */
    record Found(List<PublishedText> texts, String instead, List<Card> crisis, boolean young, List<Card> listens) {

        @Override
        public String toString() {
            return "Found[…]";
        }
    }

    Found find(String words, String audience) {
        var meant = spelling().meant(words);
        var answers = answers(words, meant, audience);
        var danger = SearchWords.sayDanger(words)
                || SearchWords.sayDanger(meant)
                || answers.stream().anyMatch(text -> text.front().isEmergency());
        var numbers = new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
        var crisis = danger ? numbers.call("danger") : List.<Card>of();
        var young = answers.stream().limit(1).anyMatch(this::isForTheYoung);
        var found = first(answers, namedFirst(words, look(words, audience)));
        if (!found.isEmpty()) {
            return new Found(found, "", crisis, young, young ? numbers.callForChildren() : List.of());
        }
        var instead = meant.isEmpty() ? List.<PublishedText>of() : namedFirst(meant, look(meant, audience));
        if (instead.isEmpty()) {
            missedSearches.count(words);
            return new Found(List.of(), "", numbers.call("danger"), false, numbers.callForChildren());
        }
        return new Found(instead, meant, crisis, false, List.of());
    }

    /** The pages that match the words, or their corrections. */
    private List<PublishedText> answers(String words, String meant, String audience) {
        var typed = PhrasePages.SHIPPED.answering(words);
        return published(typed.isEmpty() ? PhrasePages.SHIPPED.answering(meant) : typed)
                .filter(text -> audience.isEmpty() || text.front().audience().equals(audience))
                .toList();
    }

    private Stream<PublishedText> published(List<String> paths) {
        var shelf = library.now();
        return paths.stream().flatMap(path -> shelf.find(path).stream());
    }

    private boolean isForTheYoung(PublishedText text) {
        return profile.audiences().stream()
                .anyMatch(audience ->
                        audience.id().equals(text.front().audience()) && audience.callsAs() == CallerKind.CHILD);
    }

    private static List<PublishedText> first(List<PublishedText> answers, List<PublishedText> found) {
        return Stream.concat(answers.stream(), found.stream()).distinct().toList();
    }

    /** A page whose title is what was typed comes before those that only say it. */
    private static List<PublishedText> namedFirst(String words, List<PublishedText> found) {
        var typed = SearchWords.plain(words);
        return found.stream()
                .sorted(Comparator.comparing(
                        text -> !SearchWords.plain(text.front().title()).equals(typed)))
                .toList();
    }

    private List<PublishedText> look(String words, String audience) {
        var statement = jdbc.sql(audience.isEmpty() ? FIND : FIND_FOR)
                .param("typed", words)
                .param("more", SearchWords.alsoCalled(words));
        return published(all(
                        (audience.isEmpty() ? statement : statement.param("audience", audience)).query(String.class)))
                .toList();
    }

    private SpellingSuggestion spelling() {
        var now = spellingSuggestion;
        if (now.shelf() != library.now()) {
            now = SpellingSuggestion.of(library.now());
            spellingSuggestion = now;
        }
        return now;
    }
}
