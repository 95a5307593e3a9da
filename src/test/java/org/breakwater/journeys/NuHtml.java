package org.breakwater.journeys;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
public final class NuHtml {

    private NuHtml() {}

    /** What the checker has to say of a page, errors and warnings, with the line each is on. */
    public static synchronized List<String> problems(String html) {
        var found = new ArrayList<String>();
        var listening = new Listening(found);
        try {
            var validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", listening);
            validator.setUpValidatorAndParsers(listening, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
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
