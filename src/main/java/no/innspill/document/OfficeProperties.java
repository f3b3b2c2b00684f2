package no.innspill.document;

import no.innspill.operator.Release;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Title, author and keywords of a Word or Excel file. */
public final class OfficeProperties {

    private OfficeProperties() {}

    public static void set(POIXMLProperties properties, About about) {
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(about.title());
        core.setDescription(about.summary());
        core.setCreator(about.author());
        core.setKeywords(about.keywordLine());
        core.getUnderlyingProperties().setLanguageProperty(about.language());
        if (!about.code().isEmpty()) {
            core.getUnderlyingProperties().setIdentifierProperty(about.code());
        }
        properties
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(Release.current().toString());
        if (!about.organiser().isEmpty()) {
            properties.getExtendedProperties().getUnderlyingProperties().setCompany(about.organiser());
        }
        custom(properties, "Innspill code", about.code());
        custom(properties, "Innspill organiser", about.organiser());
        custom(properties, "Innspill place", about.place());
        custom(properties, "Innspill held", about.held().map(Object::toString).orElse(""));
        custom(properties, "Innspill case number", about.caseNumber());
    }

    private static void custom(POIXMLProperties properties, String name, String value) {
        if (!value.isBlank() && !properties.getCustomProperties().contains(name)) {
            properties.getCustomProperties().addProperty(name, value);
        }
    }
}
