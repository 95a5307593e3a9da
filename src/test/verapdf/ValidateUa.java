import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Asks veraPDF of each file that it is told, one on a line, whether it is PDF/UA-1, until it is told nothing more. Run
 * from its source, with veraPDF alone on the class path. Writes for each file the rules that hold, all rules and the
 * checks made, then a line that begins with a tabulator for each rule that is broken, then an empty line.
 */
class ValidateUa {

    private static final int MOST_FAULTS = 200;

    void main() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        for (var file = IO.readln(); file != null; file = IO.readln()) {
            judge(foundry, file);
        }
    }

    private static void judge(VeraPDFFoundry foundry, String file) throws Exception {
        try (var bytes = new FileInputStream(file);
                var parser = foundry.createParser(bytes, PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        foundry.createValidator(PDFAFlavour.PDFUA_1, MOST_FAULTS, false, false, false)) {
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
            System.out.printf("%d\t%d\t%d%n", rules - broken.size(), rules, result.getTotalAssertions());
            broken.forEach((rule, why) -> System.out.printf("\t%s %s%n", rule, why));
            System.out.println();
        }
    }
}
