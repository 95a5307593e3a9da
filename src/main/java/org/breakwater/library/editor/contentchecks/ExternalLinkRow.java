package org.breakwater.library.editor.contentchecks;

import java.time.Instant;

/**
 * An external link with the result of its last check.
 *
 * @param path a text that contains it; empty for a website of the profile
 * @param answer the HTTP status, or 0 if there was no response
 */
public record ExternalLinkRow(String address, String path, Instant askedAt, int answer) {

    /**
     * Broken means gone, failing or without a response. A site that rejects automated requests (401, 403, 429) may well
     * answer a person. A link that its text no longer contains is ignored.
     */
    static final String DEAD = """
            select l.address, l.path, l.asked_at, l.answer from library.link_check l
            where (l.answer in (0, 404, 410) or l.answer >= 500)
                and (l.path = '' and l.address = any (:websites) or exists (
                    select from library.version v
                    where v.id = any (:shown) and v.path = l.path and position(l.address in v.body) > 0))
            order by l.asked_at desc, l.address limit 200""";

    public String inWords() {
        return switch (answer) {
            case 0 -> "No response";
            case 404, 410 -> "Page not found (" + answer + ")";
            default -> "Website error (" + answer + ")";
        };
    }
}
