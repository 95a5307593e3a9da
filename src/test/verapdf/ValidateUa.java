import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Asks veraPDF of each file whether it is PDF/UA-1. Run from its source, with veraPDF alone on the class path. Writes
 * for each file a line with its name, the rules that hold, all rules and the checks made, then a line that begins with
 * a tabulator for each rule that is broken.
 */
class ValidateUa {

    private static final int MOST_FAULTS = 200;

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        for (var file : files) {
            try (var parser = foundry.createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
                    var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, MOST_FAULTS, false, false, false)) {
                var result = validator.validate(parser);
                var broken = new TreeMap<String, String>();
                for (var assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        var rule = assertion.getRuleId();
                        broken.putIfAbsent(
                                rule.getClause() + "-" + rule.getTestNumber(),
                                (assertion.getErrorMessage() + " " + assertion.getLocation().getContext())
                                        .replaceAll("\\s+", " "));
                    }
                }
                var rules = result.getValidationProfile().getRules().size();
                System.out.printf(
                        "%s\t%d\t%d\t%d%n", file, rules - broken.size(), rules, result.getTotalAssertions());
                broken.forEach((rule, why) -> System.out.printf("\t%s %s%n", rule, why));
            }
        }
    }
}
