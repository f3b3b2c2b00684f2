package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import no.innspill.rule.StepKind;
import org.jspecify.annotations.Nullable;

/** What the facilitator has the projector show: as the agenda says or something else, black, or frozen. */
@Embeddable
public class WallControl {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_shows")
    private WallRequest shows = WallRequest.AGENDA;

    @Column(name = "stage_theme_id")
    private @Nullable Long themeId;

    @Column(name = "stage_black")
    private boolean black;

    @Column(name = "stage_frozen")
    private @Nullable WallSnapshot frozen;

    @Column(name = "stage_reveal_theme_id")
    private @Nullable Long revealTheme;

    @Column(name = "stage_revealed")
    private @Nullable Integer revealed;

    @Column(name = "stage_page")
    private @Nullable Integer page;

    @Column(name = "stage_results_link")
    private boolean resultsLink;

    @Column(name = "spotlight_idea_id")
    private @Nullable Long spotlightIdea;

    @Column(name = "spotlight_group_id")
    private @Nullable Long spotlightGroup;

    protected WallControl() {}

    public void show(WallRequest wanted, @Nullable Long wantedThemeId) {
        shows = wanted;
        themeId = wantedThemeId;
    }

    /** As it was at some moment before. */
    void become(FacilitationState conduct) {
        show(conduct.shows(), conduct.theme());
        black = conduct.black();
        resultsLink = conduct.resultsLink();
        frozen = conduct.frozen();
        reveal(conduct.reveal());
        turn(null);
        light(conduct.spotlightIdea(), conduct.spotlightGroup());
    }

    /** Back to what the agenda says; a chosen theme stays only while its step lasts, and a reveal while its results do. */
    void follow(StepKind left) {
        show(WallRequest.AGENDA, null);
        light(null, null);
        turn(null);
        if (revealTheme != null || left == StepKind.RESULTS) {
            reveal(null);
        }
    }

    /** How far the results are revealed; null for all at once. */
    public void reveal(@Nullable Reveal wanted) {
        revealTheme = wanted == null ? null : wanted.theme();
        revealed = wanted == null ? null : Integer.valueOf(wanted.places());
    }

    public Optional<Reveal> reveal() {
        return Optional.ofNullable(revealed).map(places -> new Reveal(revealTheme, places));
    }

    /** Holds the wall at a page, the first being 1; counted round where there are fewer. Null lets it turn them by itself. */
    public void turn(@Nullable Integer wanted) {
        page = wanted;
    }

    public @Nullable Integer page() {
        return page;
    }

    /** Puts one idea or group in the light, or nothing. */
    public void light(@Nullable Long ideaId, @Nullable Long groupId) {
        spotlightIdea = ideaId;
        spotlightGroup = groupId;
    }

    /** Takes the item out of the light if it stands there. */
    public void dim(long itemId) {
        if (lights(itemId)) {
            light(null, null);
        }
    }

    public boolean lights(long itemId) {
        return spotlight().filter(lit -> lit == itemId).isPresent();
    }

    /** The id of the idea or group that stands in the light of all screens. */
    public Optional<Long> spotlight() {
        return Optional.ofNullable(spotlightIdea == null ? spotlightGroup : spotlightIdea);
    }

    @Nullable Long spotlightIdea() {
        return spotlightIdea;
    }

    @Nullable Long spotlightGroup() {
        return spotlightGroup;
    }

    void forget(Theme theme) {
        if (themeId != null && themeId == theme.id()) {
            themeId = null;
        }
        if (revealTheme != null && revealTheme == theme.id()) {
            reveal(null);
        }
    }

    /**
     * What people are asked in the step is no longer read from a frozen wall. Where a vote is open again, its counts would
     * show how it goes; where people rate again, what they have said before would.
     */
    void keepSecret(Step current, Plan plan) {
        if (frozen == null) {
            return;
        }
        if (current.kind() == StepKind.VOTE && isAtOrAfter(current, plan.step(frozen.stepId()))) {
            frozen = frozen.withoutResults();
        }
        if (current.kind() == StepKind.MATRIX) {
            frozen = frozen.withoutRatings();
        }
    }

    private static boolean isAtOrAfter(Step vote, Optional<Step> shown) {
        return shown.map(Step::position).orElse(0) >= vote.position();
    }

    /** Support by affiliation has been taken off: a frozen wall does not go on showing it. */
    void keepSupportSecret() {
        if (frozen != null) {
            frozen = frozen.withoutSupport();
        }
    }

    public void blackOut(boolean on) {
        black = on;
    }

    /** Whether the closing wall shows where the results can be read. */
    public void showResultsLink(boolean on) {
        resultsLink = on;
    }

    public boolean showsResultsLink() {
        return resultsLink;
    }

    public void freeze(WallSnapshot scene) {
        frozen = scene;
    }

    public void thaw() {
        frozen = null;
    }

    public WallRequest shows() {
        return shows;
    }

    public @Nullable Long themeId() {
        return themeId;
    }

    public boolean isBlack() {
        return black;
    }

    public boolean isFrozen() {
        return frozen != null;
    }

    @Nullable WallSnapshot frozen() {
        return frozen;
    }

    /** What is on the wall at the moment, apart from black. */
    public WallSnapshot scene(Workshop workshop) {
        if (frozen == null) {
            return WallSnapshot.live(workshop);
        }
        return workshop.progress().isCurtained() ? frozen.withoutIdeas() : frozen;
    }
}
