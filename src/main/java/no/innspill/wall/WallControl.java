package no.innspill.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.innspill.rule.StepKind;
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

    public void show(WallRequest wanted, @Nullable Long wantedThemeId) {
        shows = wanted;
        themeId = wantedThemeId;
    }

    /** Back to what the agenda says; a chosen theme stays only while its step lasts, and a reveal while its results do. */
    public void follow(StepKind left) {
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

    /**
     * Holds the wall at a page, the first being 1 and the last -1; counted round where there are fewer. Null lets it turn them
     * by itself, but never a frozen one, whatever else is asked for meanwhile.
     */
    public void turn(@Nullable Integer wanted) {
        if (wanted != null || frozen == null) {
            page = wanted;
        }
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

    /** The theme is no longer in the plan. */
    public void forget(long theme) {
        if (themeId != null && themeId == theme) {
            themeId = null;
        }
        if (reveal != null && Objects.equals(reveal.theme(), theme)) {
            reveal(null);
        }
    }

    /** Takes off a frozen wall what may not be read from it any longer. */
    public void keepSecret(UnaryOperator<WallSnapshot> without) {
        if (frozen != null) {
            frozen = without.apply(frozen);
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

    public @Nullable WallSnapshot frozen() {
        return frozen;
    }
}
