package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import no.innspill.language.LocalizedText;

/** A guiding question under a theme. */
@Entity
class Question {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private int position;

    private LocalizedText text;

    protected Question() {}

    Question(int position, LocalizedText text) {
        this.position = position;
        this.text = text;
    }

    void rephrase(LocalizedText newText) {
        text = newText;
    }

    LocalizedText text() {
        return text;
    }
}
