package no.innspill.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import no.innspill.access.Secrets;

/** What a form of a page is known by: sent twice with the same written in it, it counts once. */
@Named
@ApplicationScoped
public class Once {

    public String getToken() {
        return Secrets.random();
    }
}
