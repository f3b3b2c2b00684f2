package no.innspill;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.result.Refusal;

/** The refusals of all features, as they declare them. */
public final class AllRefusals {

    /** All classes are looked through for them, and once is enough. */
    private static final List<Refusal> DECLARED = look();

    private AllRefusals() {}

    public static List<Refusal> declared() {
        return DECLARED;
    }

    private static List<Refusal> look() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.innspill").stream()
                        .filter(found -> found.isEnum() && found.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(declared -> Stream.of(declared.getEnumConstants()))
                        .map(Refusal.class::cast)
                        .toList();
    }
}
