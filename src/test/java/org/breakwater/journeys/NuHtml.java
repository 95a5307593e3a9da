package org.breakwater.journeys;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
public final class NuHtml {

    /** Its schema takes longer to load than ten pages to check. */
    private static @Nullable SimpleDocumentValidator read;

    private NuHtml() {}

    /** The checker's messages about a page, errors and warnings, with the line of each. */
    public static synchronized List<String> problems(String html) {
        var found = new ArrayList<String>();
        var listening = new Listening(found);
        try {
            if (read == null) {
                read = new SimpleDocumentValidator(true, false, false);
                read.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", listening);
            }
            read.setUpValidatorAndParsers(listening, false, false);
            read.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (Exception broken) {
            throw new IllegalStateException("The checker could not read the page", broken);
        }
        return found;
    }

    private record Listening(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException said) {
            note(said);
        }

        @Override
        public void error(SAXParseException said) {
            note(said);
        }

        @Override
        public void fatalError(SAXParseException said) throws SAXException {
            note(said);
        }

        private void note(SAXParseException said) {
            found.add(said.getLineNumber() + ": " + said.getMessage());
        }
    }
}
