package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import no.innspill.rule.Reveal;
import no.innspill.rule.StepKind;
import no.innspill.rule.WallRequest;
import org.jspecify.annotations.Nullable;

/** What the facilitator has the projector show: as the agenda says or something else, black, or frozen. */
@Embeddable
public class WallControl implements Lighting {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_shows")
    private WallRequest shows = WallRequest.AGENDA;

    @Column(name = "stage_theme_id")
    private @Nullable Long themeId;

    @Column(name = "stage_black")
    private boolean black;

    @Column(name = "stage_frozen")
    private @Nullable WallSnapshot frozen;

    @Embedded
    private @Nullable Reveal reveal;

    @Column(name = "stage_page")
    private @Nullable Integer page;

    @Column(name = "stage_results_link")
    private boolean resultsLink;

    @Embedded
    private @Nullable Spotlight spotlight;

    protected WallControl() {}

    public void show(WallRequest wanted, @Nullable Long wantedThemeId) {
        shows = wanted;
        themeId = wantedThemeId;
    }

    /** As it was at some moment before. */
    void become(FacilitationState state) {
        show(state.shows(), state.theme());
        black = state.black();
        resultsLink = state.resultsLink();
        frozen = state.frozen();
        reveal(state.reveal());
        turn(null);
        light(state.spotlightIdea(), state.spotlightGroup());
    }

    /** Back to what the agenda says; a chosen theme stays only while its step lasts, and a reveal while its results do. */
    void follow(StepKind left) {
        show(WallRequest.AGENDA, null);
        light(null, null);
        turn(null);
        if ((reveal != null && reveal.theme() != null) || left == StepKind.RESULTS) {
            reveal(null);
        }
    }

    /** How far the results are revealed; null for all at once. */
    public void reveal(@Nullable Reveal wanted) {
        reveal = wanted;
    }

    public Optional<Reveal> reveal() {
        return Optional.ofNullable(reveal);
    }

    /** Holds the wall at a page, the first being 1; counted round where there are fewer. Null lets it turn them by itself. */
    public void turn(@Nullable Integer wanted) {
        page = wanted;
    }

    public @Nullable Integer page() {
        return page;
    }

    @Override
    public void light(@Nullable Long ideaId, @Nullable Long groupId) {
        spotlight = new Spotlight(ideaId, groupId);
    }

    /** Nothing is stored of a light in which nothing stands. */
    @Override
    public Spotlight lit() {
        return spotlight == null ? Spotlight.NONE : spotlight;
    }

    void forget(Theme theme) {
        if (themeId != null && themeId == theme.id()) {
            themeId = null;
        }
        if (reveal != null && Objects.equals(reveal.theme(), theme.id())) {
            reveal(null);
        }
    }

    /** What people are asked in the step is no longer read from a frozen wall. */
    void keepSecret(Step current, Plan plan) {
        if (frozen != null) {
            frozen = frozen.withoutSecretsOf(current, plan);
        }
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

    public void freeze(WallSnapshot snapshot) {
        frozen = snapshot;
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
}
