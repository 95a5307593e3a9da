package org.breakwater.frontdoor.signs;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the right spelling in the place of a slip. */
final class SlipFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Slips slips;

    SlipFilter(TokenStream words, Slips slips) {
        super(words);
        this.slips = slips;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var written = word.toString();
        var meant = slips.meantBy(written);
        if (!meant.equals(written)) {
            word.setEmpty().append(meant);
        }
        return true;
    }
}
