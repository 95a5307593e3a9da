package org.breakwater.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is published at one moment, without the text itself.
 *
 * @param byPath sorted by path
 * @param until when the next scheduled text comes into force; far in the future if none does
 */
public record PublishedShelf(Map<String, PublishedText> byPath, Instant until) {

    public static final PublishedShelf EMPTY = new PublishedShelf(Map.of(), Instant.MAX);

    public Optional<PublishedText> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The texts whose path begins with this, without translations, by title. */
    public List<PublishedText> under(String prefix) {
        return byPath.values().stream()
                .filter(text -> text.path().startsWith(prefix) && !text.isTranslation())
                .sorted((a, b) ->
                        a.front().title().compareToIgnoreCase(b.front().title()))
                .toList();
    }

    /** Whether this is a translation, and the English has changed since, or is gone. */
    public boolean isStale(PublishedText text) {
        return text.isTranslation()
                && find(text.path().replaceFirst("\\.[a-z]{2}$", ""))
                        .map(english -> english.countsFrom().isAfter(text.countsFrom()))
                        .orElse(true);
    }

    /** The translations of a text. */
    public List<PublishedText> translations(String path) {
        return byPath.values().stream()
                .filter(text -> text.isTranslation() && text.path().startsWith(path + "."))
                .toList();
    }
}
