package no.innspill.template;

import java.util.List;

/** What came of reading a template file: a template, or everything that is wrong with the file. */
public sealed interface Read {

    record Ok(WorkshopTemplate template) implements Read {}

    /** The problems stand in the order of the file; there is at least one. */
    record Faulty(List<TemplateProblem> problems) implements Read {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
