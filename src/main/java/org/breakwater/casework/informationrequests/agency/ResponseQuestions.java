package org.breakwater.casework.informationrequests.agency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/** A page with an agency's response form: for its own people, and for the desk if it was given by telephone. */
public interface ResponseQuestions extends Page {

    ResponseForms typed();

    InformationRequestRow ask();

    default ResponseForm form() {
        return typed().form();
    }

    default RefusalForm refusal() {
        return typed().refusal();
    }

    /** Everyone in the request, for responses that differ by person. */
    default List<Choice> people() {
        var about = ask().about();
        return IntStream.rangeClosed(1, about.size())
                .mapToObj(place -> Choice.of(String.valueOf(place), about.get(place - 1)))
                .toList();
    }

    /** All of several people, in words. */
    default String everyone() {
        return people().size() == 2 ? "both people" : "all %d people".formatted(people().size());
    }

    /** The systems of the last searches; empty if not known. */
    List<String> systems();

    /** Whether someone else records the agency's response. */
    default boolean secondHand() {
        return false;
    }

    default Choice kind(Response.Kind kind) {
        return Choice.of(kind, secondHand() ? kind.ofThem() : kind.inWords());
    }

    default List<Choice> searched() {
        return Arrays.stream(Response.Searched.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** Offered, never preselected: only they know where they searched this time. */
    default List<Choice> remembered() {
        return systems().stream().map(name -> Choice.of(name, name)).toList();
    }

    default List<Choice> ratings() {
        return Arrays.stream(Rating.values())
                .map(one -> Choice.of(one, one.inWords()).hint(one.meaning()))
                .toList();
    }

    default List<Choice> sensitivities() {
        return Arrays.stream(Response.Sensitivity.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    default List<Choice> familyTold() {
        return Arrays.stream(Response.FamilyTold.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
