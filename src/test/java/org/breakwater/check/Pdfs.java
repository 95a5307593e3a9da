package org.breakwater.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.check.VeraPdf.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Every chapter, the poster and the bundled publications as a real installation prints them, validated for PDF/UA-1.
 */
final class Pdfs {

    private static final String POSTER = "/information/poster/poster.pdf";

    private final List<String> wrong = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Finding run() throws Exception {
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off"))) {
            house.start();
            var documents = new LinkedHashMap<String, byte[]>();
            for (var chapter : chapters(house)) {
                get(house, documents, chapter + "/chapter.pdf");
                get(house, documents, chapter + "/version/1/chapter.pdf");
            }
            get(house, documents, POSTER);
            for (var publication : List.of("arrangements", "yearly-report-2026-27")) {
                get(house, documents, "/information/publications/" + publication + "/publication.pdf");
            }
            return judged(VeraPdf.judge(documents));
        }
    }

    private Finding judged(Map<String, Verdict> verdicts) {
        var good = verdicts.values().stream().filter(Verdict::isGood).count();
        var checks = verdicts.values().stream().mapToInt(Verdict::checks).sum();
        var rules = verdicts.values().stream().mapToInt(Verdict::rules).max().orElse(0);
        var passed = verdicts.values().stream().mapToInt(Verdict::passed).min().orElse(0);
        verdicts.forEach((name, verdict) -> verdict.broken().forEach(rule -> wrong.add(name + ": " + rule)));
        if (good != verdicts.size() || verdicts.size() < 3) {
            wrong.add("%d of %d documents are PDF/UA-1".formatted(good, verdicts.size()));
        }
        return new Finding(
                "%d of %d PDFs are PDF/UA-1 by veraPDF: at least %d of %d rules passed in each, %d checks made"
                        .formatted(good, verdicts.size(), passed, rules, checks),
                wrong);
    }

    /** Every page of the manual that the list of chapters links to. */
    private Set<String> chapters(RealHouse house) throws IOException, InterruptedException {
        var page = client.send(request(house, "/procedures"), HttpResponse.BodyHandlers.ofString());
        var paths = new LinkedHashSet<String>();
        for (Element link : Jsoup.parse(page.body()).select("main a[href^=/procedures/]")) {
            var path = link.attr("href").replaceFirst("[#?].*", "");
            if (path.matches("/procedures/[a-z0-9-]+") && !path.equals("/procedures/amendments")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private void get(RealHouse house, Map<String, byte[]> documents, String path)
            throws IOException, InterruptedException {
        var answer = client.send(request(house, path), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 200) {
            documents.put(path, answer.body());
        } else {
            wrong.add(path + ": " + answer.statusCode());
        }
    }

    private static HttpRequest request(RealHouse house, String path) {
        return HttpRequest.newBuilder(URI.create(house.address() + path)).build();
    }
}
