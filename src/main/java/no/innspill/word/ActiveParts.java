package no.innspill.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** What in a file of Word's would run, or be fetched from elsewhere, when somebody opens it. */
final class ActiveParts {

    private static final List<String> RUNNING = List.of("vba", "activeX", "oleObject", "macro");

    /** Parts that Word writes words and fields into. */
    private static final String WORDS = "wordprocessingml";

    /** Links in it may lead out. */
    private static final String LINK = "/hyperlink";

    /** Fields that start a program, or put in what is somewhere else. */
    private static final Pattern FIELDS = Pattern.compile(
            "^\\s*(DDE|DDEAUTO|LINK|EMBED|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|RD|MACROBUTTON)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private ActiveParts() {}

    static boolean areIn(OPCPackage file) throws OpenXML4JException, IOException {
        if (leadsOut(file)) {
            return true;
        }
        for (PackagePart part : file.getParts()) {
            if (isActive(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(PackagePart part) throws OpenXML4JException, IOException {
        String type = part.getContentType();
        return RUNNING.stream().anyMatch(type::contains)
                || (!part.isRelationshipPart() && leadsOut(part))
                || (type.contains(WORDS) && FIELDS.matcher(fields(part)).find());
    }

    private static boolean leadsOut(RelationshipSource part) throws OpenXML4JException {
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL
                    && !relation.getRelationshipType().endsWith(LINK)) {
                return true;
            }
        }
        return false;
    }

    /** What its fields say, one a line; a field may be told in pieces. */
    private static String fields(PackagePart part) throws IOException, InvalidFormatException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder fields = new StringBuilder();
        try (InputStream content = part.getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            boolean inField = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inField = xml.getLocalName().equals("instrText");
                    if (xml.getLocalName().equals("fldChar")) {
                        fields.append('\n');
                    }
                    @Nullable String simple = attribute(xml, "instr");
                    if (simple != null) {
                        fields.append('\n').append(simple).append('\n');
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inField = false;
                } else if (inField && event == XMLStreamConstants.CHARACTERS) {
                    fields.append(xml.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new InvalidFormatException("Not well-formed: " + part.getPartName(), e);
        }
        return fields.toString();
    }

    /** In whatever namespace. */
    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
