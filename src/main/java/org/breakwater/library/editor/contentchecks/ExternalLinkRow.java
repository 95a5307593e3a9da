package org.breakwater.library.editor.contentchecks;

import java.time.Instant;

/**
 * A link to another house, and what was answered there last.
 *
 * @param path a text that holds it; empty when it is a website of the profile
 * @param answer the HTTP status, or 0 when nobody answered
 */
public record ExternalLinkRow(String address, String path, Instant askedAt, int answer) {

    /**
     * Dead is what is gone, broken or silent. A house that does not like to be asked by a program (401, 403, 429) may
     * well answer a person. A link that its text no longer holds is nobody's worry.
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
