package org.breakwater.casework.informationrequests.agency.list;

import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The filters of the list.
 *
 * @param show the name of one of {@link RequestList.Show}; anything else shows all
 * @param search a name, an address, a date of birth or a reference
 * @param list the page of what awaits a response
 * @param page that of the others
 */
public record RequestListForm(String show, String search, String list, String page) implements Form {

    static final int LONGEST_SEARCH = 100;

    RequestList.Show shown() {
        return new Questions().maybeOne(show, RequestList.Show.class).orElse(RequestList.Show.ALL);
    }

    String words() {
        var words = search.strip();
        return words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH);
    }

    @Override
    public String toString() {
        return "RequestListForm[" + show + ", …]";
    }
}
