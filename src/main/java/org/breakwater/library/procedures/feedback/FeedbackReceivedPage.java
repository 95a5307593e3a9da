package org.breakwater.library.procedures.feedback;

import java.util.List;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.web.Page;

/**
 * The confirmation.
 *
 * @param stands whether the chapter can still be read; it may have been taken down meanwhile
 * @param crisis who to call if the words indicate danger; else empty
 * @param mayAnswer whether we were given an address
 */
public record FeedbackReceivedPage(String slug, boolean stands, String title, List<Card> crisis, boolean mayAnswer)
        implements Page {}
