package org.breakwater.training.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.web.figures.SmallNumberSuppression;

/**
 * The compliance of one sector, without a name of a person or an organisation.
 *
 * @param hidden so few people that a figure would tell about one of them
 */
public record SectorFigures(String sector, int people, boolean hidden, Map<CurrencyStatus, Integer> counts) {

    /** The figures of all organisations, by sector; small numbers are suppressed. */
    static List<SectorFigures> of(List<NamedOption> sectors, List<ComplianceFigures> organisations) {
        var people = new LinkedHashMap<String, Integer>();
        organisations.forEach(one -> people.merge(one.kind(), one.people(), Integer::sum));
        var hidden = SmallNumberSuppression.hidden(people);
        var found = new ArrayList<SectorFigures>();
        for (var sector : sectors) {
            var theirs = organisations.stream()
                    .filter(one -> one.kind().equals(sector.id()))
                    .toList();
            var counts = new LinkedHashMap<CurrencyStatus, Integer>();
            for (var held : CurrencyStatus.values()) {
                counts.put(held, theirs.stream().mapToInt(one -> one.in(held)).sum());
            }
            var count = people.getOrDefault(sector.id(), 0);
            if (count > 0) {
                found.add(new SectorFigures(sector.inShort(), count, hidden.contains(sector.id()), counts));
            }
        }
        return List.copyOf(found);
    }

    public String peopleInWords() {
        return hidden ? "Not shown" : String.valueOf(people);
    }

    private boolean isFew(CurrencyStatus held) {
        return hidden || SmallNumberSuppression.hidden(counts).contains(held);
    }

    public String inWords(CurrencyStatus held) {
        return isFew(held) ? "Not shown" : String.valueOf(counts.getOrDefault(held, 0));
    }

    /** Of every hundred course requirements, how many are in date; not where it would give a small number away. */
    public String inDate() {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var good = counts.getOrDefault(CurrencyStatus.IN_DATE, 0) + counts.getOrDefault(CurrencyStatus.DUE_SOON, 0);
        return counts.keySet().stream().anyMatch(this::isFew)
                ? "Not shown"
                : all == 0 ? "–" : Math.round(100.0 * good / all) + "%";
    }
}
