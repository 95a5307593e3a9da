package org.breakwater.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** (f) A page of information and a chapter of the manual: cached, rendered, by an empty service, and by nginx. */
final class TextsServed implements Figure {

    private static final List<String> PAGES = List.of("/information/children/abuse", "/procedures/allegations");

    /** An unknown parameter makes the page be rendered each time. */
    private static final String UNKEPT = "?drawn=anew";

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public String title() {
        return "a text and a chapter, requests a second over " + Wrk.CONNECTIONS + " connections";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        Tool.WRK.find();
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        var details = new LinkedHashMap<String, Object>();
        try (var house = bench.home().open()) {
            for (var path : PAGES) {
                byte[] page;
                try (var wire = new Wire(house.port())) {
                    page = wire.send(Wire.get(path, "")).body();
                }
                bench.empty().answerWith(page, page);
                try (var empty = bench.empty().open();
                        var nginx = Nginx.serving(page)) {
                    var name = path.substring(1, path.indexOf('/', 1));
                    var rates = rates(bench.size(), path, house, empty, nginx);
                    ratios.add(Ratio.atLeast(
                            name + ": kept / empty service",
                            Measured.median(rates[0]) / Measured.median(rates[1]),
                            0.8));
                    ratios.add(
                            Ratio.told(name + ": kept / nginx", Measured.median(rates[0]) / Measured.median(rates[2])));
                    ratios.add(Ratio.told(
                            name + ": kept / drawn anew", Measured.median(rates[0]) / Measured.median(rates[3])));
                    measured.add(Measured.median(name + ", kept", rates[0], "requests/s"));
                    measured.add(Measured.median(name + ", empty service", rates[1], "requests/s"));
                    measured.add(Measured.median(name + ", nginx", rates[2], "requests/s"));
                    measured.add(Measured.median(name + ", drawn anew", rates[3], "requests/s"));
                    details.put(name + " bytes", page.length);
                }
            }
        }
        return new Outcome(ratios, measured, details);
    }

    private static double[][] rates(Size size, String path, Running house, Running empty, Running nginx)
            throws IOException {
        var servers = List.of(house, empty, nginx, house);
        var paths = List.of(path, WhomToCall.PATH, WhomToCall.PATH, path + UNKEPT);
        var rates = new double[servers.size()][size.rounds()];
        for (int server = 0; server < servers.size(); server++) {
            Wrk.perSecond(servers.get(server).port(), paths.get(server), size.warmUp());
        }
        for (int round = 0; round < size.rounds(); round++) {
            for (int server = 0; server < servers.size(); server++) {
                rates[server][round] = Wrk.perSecond(servers.get(server).port(), paths.get(server), size.round());
            }
        }
        return rates;
    }
}
