package no.innspill.screen;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All views there are, by name. */
@ApplicationScoped
public class Views {

    private final List<View> views;

    Views(@All List<View> views) {
        this.views = views;
    }

    public Optional<View> named(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
