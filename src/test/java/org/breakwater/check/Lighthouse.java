package org.breakwater.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.breakwater.OneBrowser;
import tools.jackson.databind.json.JsonMapper;

/** One page of each kind through Lighthouse, which npm brings into {@code frontend/} with the other tools. */
final class Lighthouse {

    private static final Path TOOL = Path.of("frontend/node_modules/.bin/lighthouse");
    private static final List<String> PAGES = List.of(
            "/",
            "/information",
            "/information/children",
            "/information/children/online-safety",
            "/information/parents/safe-sleep/pl",
            "/information/easy-read/telling-someone",
            "/information/search",
            "/procedures",
            "/procedures/threshold-document",
            "/procedures/amendments");

    private static final Map<String, Integer> LEAST =
            Map.of("performance", 95, "accessibility", 100, "best-practices", 95, "seo", 95);

    private static final int SECONDS = 120;

    private Lighthouse() {}

    /** The lowest score in each category; scores below the limit are added to the errors. */
    static String look(String house, List<String> wrong) throws IOException, InterruptedException {
        fetch();
        if (!Files.exists(TOOL)) {
            wrong.add("Lighthouse is not here: npm ci in frontend/");
            return "no Lighthouse";
        }
        var lowest = new TreeMap<String, Integer>();
        for (var page : PAGES) {
            var scores = scores(house + page);
            LEAST.keySet().stream()
                    .filter(category -> !scores.containsKey(category))
                    .forEach(category -> wrong.add("%s: Lighthouse gave nothing for %s".formatted(page, category)));
            scores.forEach((category, score) -> {
                lowest.merge(category, score, Math::min);
                if (score < LEAST.getOrDefault(category, 0)) {
                    wrong.add("%s: Lighthouse gives %d for %s".formatted(page, score, category));
                }
            });
        }
        return "Lighthouse on %d pages, the lowest: %s".formatted(PAGES.size(), lowest);
    }

    private static void fetch() throws IOException, InterruptedException {
        if (!Files.exists(TOOL)) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", "frontend"));
        }
    }

    /** By category; without those for which Lighthouse failed. */
    private static Map<String, Integer> scores(String page) throws IOException, InterruptedException {
        var result = Files.createTempFile("lighthouse", ".json");
        try {
            run(new ArrayList<>(List.of(
                    TOOL.toString(),
                    page,
                    "--quiet",
                    "--output=json",
                    // The demonstration asks search engines to stay away, on purpose.
                    "--skip-audits=is-crawlable",
                    "--output-path=" + result,
                    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking"
                            + " --disable-component-update --disable-sync")));
            var scores = new TreeMap<String, Integer>();
            var told = JsonMapper.builder().build().readTree(Files.readString(result));
            for (var category : LEAST.keySet()) {
                var score = told.path("categories").path(category).path("score");
                if (score.isNumber()) {
                    scores.put(category, (int) Math.round(score.asDouble() * 100));
                }
            }
            return scores;
        } finally {
            Files.deleteIfExists(result);
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CHROME_PATH", OneBrowser.program().toString());
        var process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
