package org.breakwater;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the program, read for a test. */
public final class ProgramClasses {

    private ProgramClasses() {}

    /** Without those of the tests; the inside of libraries, which takes longer to read, is left out. */
    public static JavaClasses read(ImportOption... further) {
        return ArchConfiguration.withThreadLocalScope(reading -> {
            reading.setResolveMissingDependenciesFromClassPath(false);
            var importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
            for (var option : further) {
                importer = importer.withImportOption(option);
            }
            return importer.importPackages("org.breakwater");
        });
    }
}
