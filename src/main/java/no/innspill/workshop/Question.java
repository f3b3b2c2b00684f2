package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import no.innspill.language.Words;

/** A guiding question under a theme. */
@Entity
class Question {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private int position;

    private Words text;

    protected Question() {}

    Question(int position, Words text) {
        this.position = position;
        this.text = text;
    }

    void rephrase(Words newText) {
        text = newText;
    }

    Words text() {
        return text;
    }
}
