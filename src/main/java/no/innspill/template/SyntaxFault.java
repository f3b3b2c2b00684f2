package no.innspill.template;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Finds our own sentence, and the most helpful place, for what the YAML parser could not read. */
final class SyntaxFault {

    private SyntaxFault() {}

    static void report(MarkedYAMLException e, TemplateProblems problems) {
        Fault fault = of(String.valueOf(e.getProblem()), String.valueOf(e.getContext()));
        problems.add(place(e, fault), fault);
    }

    private static Fault of(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return Fault.COLON;
        }
        if (problem.contains("could not find expected ':'")) {
            return Fault.MISSING_COLON;
        }
        if (problem.contains("(TAB)")) {
            return Fault.TAB;
        }
        if (problem.contains("cannot start any token")) {
            return Fault.NEEDS_QUOTES;
        }
        if (problem.contains("another document")) {
            return Fault.TWO_DOCUMENTS;
        }
        if (problem.contains("alias")) {
            return Fault.ANCHOR;
        }
        return byContext(problem, context);
    }

    private static Fault byContext(String problem, String context) {
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return Fault.QUOTE;
        }
        if (context.contains("parsing a flow")) {
            return Fault.BRACKET;
        }
        return problem.contains("expected <block end>") ? Fault.INDENT : Fault.YAML;
    }

    /** What was never closed is noticed at the end of the file; it is mended where it begins. */
    private static Mark place(MarkedYAMLException e, Fault fault) {
        boolean leftOpen = fault == Fault.QUOTE || fault == Fault.BRACKET || fault == Fault.MISSING_COLON;
        Mark mark = leftOpen && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? e.getContextMark() : mark;
    }
}
