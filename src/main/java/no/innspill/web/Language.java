package no.innspill.web;

enum Language { NB, NN, EN }
