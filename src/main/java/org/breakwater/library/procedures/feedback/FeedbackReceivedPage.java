package org.breakwater.library.procedures.feedback;

import java.util.List;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.web.Page;

/**
 * It is kept.
 *
 * @param stands whether the chapter can still be read; it may have been taken down meanwhile
 * @param crisis whom to call when the words say danger; else empty
 * @param mayAnswer whether we were given an address
 */
public record FeedbackReceivedPage(String slug, boolean stands, String title, List<Card> crisis, boolean mayAnswer)
        implements Page {}
