package no.innspill.plan;

import java.util.ArrayList;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.workshop.Workshop;

/** A theme's guiding questions as they were typed. */
final class Questions {

    private Questions() {}

    static List<LocalizedText> typed(PlanForm typed, List<LocalizedText> before, Workshop workshop) {
        if (typed.form().has("questions")) {
            return rewritten(typed, before, workshop.language());
        }
        return typed.form().has("question") ? translated(typed, before) : before;
    }

    /** One on each line. A question keeps its translations where it was only moved, or changed in its place. */
    private static List<LocalizedText> rewritten(PlanForm typed, List<LocalizedText> before, Language own) {
        List<String> lines = typed.lines("questions", PlanText.QUESTION);
        if (lines.size() > PlanLimits.QUESTIONS) {
            typed.refuse(InputRefusal.TOO_MANY, PlanLimits.QUESTIONS);
            return before;
        }
        Language content = typed.content();
        List<LocalizedText> left = new ArrayList<>(before);
        LocalizedText[] questions = new LocalizedText[lines.size()];
        for (int i = 0; i < questions.length; i++) {
            String line = lines.get(i);
            for (LocalizedText known : left) {
                if (known.in(content, own).equals(line)) {
                    questions[i] = known;
                    left.remove(known);
                    break;
                }
            }
        }
        for (int i = 0; i < questions.length; i++) {
            if (questions[i] == null) {
                boolean inItsPlace = i < before.size() && left.remove(before.get(i));
                questions[i] = (inItsPlace ? before.get(i) : LocalizedText.NONE).with(content, lines.get(i));
            }
        }
        return List.of(questions);
    }

    /** One field for each question there is, in their order. */
    private static List<LocalizedText> translated(PlanForm typed, List<LocalizedText> before) {
        List<String> texts = typed.form().fields().get("question");
        if (texts == null || texts.size() != before.size()) {
            typed.refuse(PlanRefusal.PLAN_CHANGED);
            return before;
        }
        List<LocalizedText> questions = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            questions.add(typed.line(before.get(i), texts.get(i), PlanText.QUESTION));
        }
        return questions;
    }
}
