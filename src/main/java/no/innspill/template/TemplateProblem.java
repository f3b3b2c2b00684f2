package no.innspill.template;

import java.util.List;

/**
 * What is wrong at one place of a template file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param key the sentence that says it, {@code template_<key>} in the bundles, for example {@code too_long}
 * @param arguments what the sentence's {@code {0}}, {@code {1}} … stand for
 */
public record TemplateProblem(int line, int column, String key, List<String> arguments) {

    public TemplateProblem {
        arguments = List.copyOf(arguments);
    }
}
