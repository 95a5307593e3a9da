package org.breakwater.pathways;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.breakwater.pathways.allegations.lifecycle.Allegations;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.exploitation.lifecycle.ChildExploitation;
import org.breakwater.pathways.exploitation.lifecycle.InventedExploitation;
import org.breakwater.pathways.exploitation.records.EntryChoice;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.lifecycle.MissingChildren;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.lifecycle.MissingEducation;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.breakwater.pathways.privatefostering.lifecycle.PrivateFostering;

/** Each pathway, with two of its people who see its cases: what every pathway has is tried on each. */
enum EachPathway {
    PRIVATE_FOSTERING(
            PrivateFostering.KIND,
            PrivateFostering.PATHWAY.kind(),
            InventedPerson.THEA,
            InventedPerson.BRAM,
            house -> new InventedArrangement(house).id,
            house -> new InventedArrangement(house).id),
    ALLEGATIONS(
            Allegations.KIND,
            Allegations.PATHWAY.kind(),
            InventedPerson.MABEL,
            InventedPerson.SELWYN,
            house -> new InventedAllegation(house).id,
            house -> new InventedAllegation(house).id),
    MISSING(
            MissingChildren.KIND,
            MissingChildren.PATHWAY.kind(),
            InventedPerson.JORIS,
            InventedPerson.SELMA,
            house -> new InventedEpisode(house).id,
            house -> {
                var episode = InventedEpisode.found(house);
                episode.notPossible(Impossible.MOVED_AWAY, "Thurrock holds it");
                return episode.id;
            }),
    EXPLOITATION(
            ChildExploitation.KIND,
            ChildExploitation.PATHWAY.kind(),
            InventedPerson.ANSELM,
            InventedPerson.WINIFRED,
            house -> new InventedExploitation(house).id,
            house -> InventedExploitation.open(house, EntryChoice.MEDIUM).id),
    MISSING_EDUCATION(
            MissingEducation.KIND,
            MissingEducation.PATHWAY.kind(),
            InventedPerson.CORIN,
            InventedPerson.PHILIPPA,
            house -> new InventedPupil(house).id,
            house -> {
                var pupil = new InventedPupil(house);
                pupil.triage();
                pupil.decide(InventedPupil.CORIN, EducationAct.LOCATE, "IN_OTHER_AREA");
                return pupil.id;
            });

    final RecordKind record;
    final CaseKind kind;
    final InventedPerson worker;
    /** Who leads, or another worker where every post does. */
    final InventedPerson lead;

    private final Function<House, UUID> opened;
    private final Function<House, UUID> known;

    EachPathway(
            RecordKind record,
            CaseKind kind,
            InventedPerson worker,
            InventedPerson lead,
            Function<House, UUID> opened,
            Function<House, UUID> known) {
        this.record = record;
        this.kind = kind;
        this.worker = worker;
        this.lead = lead;
        this.opened = opened;
        this.known = known;
    }

    UUID open(House house) {
        return opened.apply(house);
    }

    /** At a step at which it can be transferred: it is known where the child is. */
    UUID openWhereTheChildIsKnown(House house) {
        return known.apply(house);
    }

    String page(UUID id) {
        return kind.address() + id;
    }

    /** Everyone of the demonstration whose post does not see its cases. */
    List<InventedPerson> others() {
        return everyone().filter(person -> !record.isSeenBy(person.role())).toList();
    }

    Stream<InventedPerson> everyone() {
        return Arrays.stream(InventedPerson.values());
    }
}
