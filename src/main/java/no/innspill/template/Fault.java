package no.innspill.template;

import java.util.Locale;

/** Everything that can be wrong with a template file; what its sentence is given stands above it. */
enum Fault {
    /** The limit in KiB. */
    TOO_BIG,
    NOT_UTF8,
    EMPTY,
    NOT_A_TEMPLATE,

    YAML,
    COLON,
    MISSING_COLON,
    INDENT,
    TAB,
    QUOTE,
    BRACKET,
    NEEDS_QUOTES,
    TWO_DOCUMENTS,
    ANCHOR,
    TAG,
    TOO_DEEP,

    /** The field; the fields that may stand here. */
    UNKNOWN_FIELD,
    /** The field or the text. */
    DUPLICATE,
    /** The field. */
    MISSING,
    /** The field. */
    NOT_A_TEXT,
    /** The field. */
    NOT_FIELDS,
    /** The field; its length; the limit. */
    TOO_LONG,
    /** The field; how many there are; the limit. */
    TOO_MANY,
    /** The field; what stands there. */
    NOT_A_NUMBER,
    /** The field; what stands there; the least; the most. */
    OUT_OF_RANGE,
    /** The field; what stands there. */
    NOT_YES_OR_NO,
    /** The field; what stands there. */
    NOT_A_DAY,
    /** What stands there; the kinds. */
    UNKNOWN_KIND,
    /** What stands there; the methods. */
    UNKNOWN_METHOD,
    /** Nobody casts ballots like that; the message names what there is. */
    UNKNOWN_BALLOTS,
    /** What stands there. */
    UNKNOWN_LANGUAGE,
    /** What stands there; how many themes there are. */
    NO_SUCH_THEME;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
