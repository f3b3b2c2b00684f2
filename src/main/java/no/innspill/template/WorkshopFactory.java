package no.innspill.template;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Choice;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Makes workshops from templates, and templates from workshops. */
public final class WorkshopFactory {

    private WorkshopFactory() {}

    /**
     * A new workshop at the first step of the agenda, its timer not yet running.
     *
     * @param minutes the wanted length; the template's closest one is taken
     */
    public static Workshop build(
            WorkshopTemplate template,
            LocalizedText title,
            Language language,
            int minutes,
            String controlSecret,
            Instant now) {
        Workshop workshop = new Workshop(JoinCode.random(), title, language, template.name(), controlSecret, now);
        for (ThemeTemplate theme : template.themes()) {
            Theme added = workshop.plan().addTheme(theme.title(), theme.questions());
            added.abbreviate(theme.shortTitle());
            added.exemplify(theme.examples());
        }
        template.tags().forEach(workshop.plan()::addTag);
        template.affiliations().forEach(workshop.plan()::addAffiliation);
        template.responsible().forEach(workshop.plan()::addResponsible);
        template.horizons().forEach(workshop.plan()::addHorizon);
        workshop.settings().approveFirst(template.approveFirst());
        template.tables().forEach(workshop.plan()::addTable);
        workshop.settings().castBy(template.ballots());
        workshop.settings().admitBySlips(template.ballotSlips());
        workshop.holdOn(template.occasion());
        for (StepTemplate step : template.agenda().lasting(minutes)) {
            workshop.plan().addStep(rules(workshop, step), step.texts());
        }
        return workshop;
    }

    private static StepRules rules(Workshop workshop, StepTemplate step) {
        return new StepRules(
                step.kind(),
                step.minutes(),
                step.silent(),
                step.dots(),
                step.dotsPerItem(),
                step.method(),
                step.top(),
                step.closesByItself(),
                step.themes().stream()
                        .map(number -> workshop.plan().themes().get(number - 1))
                        .toList(),
                step.outcome(),
                step.tables());
    }

    /** The workshop as a template: what is planned, and nothing that anybody wrote or voted. */
    public static WorkshopTemplate draw(Workshop workshop) {
        return new WorkshopTemplate(
                workshop.origin().templateName(),
                workshop.title(),
                new LocalizedText(Map.of()),
                workshop.language(),
                workshop.plan().themes().stream()
                        .map(theme -> new ThemeTemplate(
                                theme.title(), theme.shortTitle(), theme.questions(), theme.examples()))
                        .toList(),
                workshop.plan().tags().stream().map(Tag::label).toList(),
                workshop.plan().affiliations().stream().map(Affiliation::label).toList(),
                workshop.plan().responsible().stream().map(Choice::label).toList(),
                workshop.plan().horizons().stream().map(Choice::label).toList(),
                workshop.plan().tables().stream().map(RoomTable::label).toList(),
                workshop.settings().ballots(),
                workshop.settings().wantsSlips(),
                workshop.settings().approvesFirst(),
                Agenda.of(workshop.plan().steps().stream()
                        .map(WorkshopFactory::draw)
                        .toList()),
                workshop.occasion());
    }

    private static StepTemplate draw(Step step) {
        StepRules rules = step.rules();
        List<Integer> themes =
                rules.themes().stream().map(theme -> theme.position() + 1).toList();
        return new StepTemplate(
                rules.kind(),
                step.texts(),
                rules.minutes(),
                rules.silent(),
                rules.dots(),
                rules.dotsPerItem(),
                rules.method(),
                rules.top(),
                rules.closesByItself(),
                themes,
                rules.outcome(),
                rules.tables());
    }
}
