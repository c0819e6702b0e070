//! How hard the English cards are to read.

use std::cmp::Ordering;

use crate::content::{Block, Card, DeckKind, Library, MessageId, Problem};
use crate::inspect::{Message, Messages};

/// Highest Flesch-Kincaid grade of a card for young people: reading age 10 to 11.
const YOUNG_GRADE: f64 = 5.5;
/// Highest grade of every other card: reading age 12 to 13.
const OTHER_GRADE: f64 = 8.0;
/// Most words of a sentence.
const SENTENCE_WORDS: usize = 20;
/// Most sentences of a paragraph.
const PARAGRAPH_SENTENCES: usize = 3;
/// Most words of a card besides its contacts: two screens of a phone.
const CARD_WORDS: usize = 200;
/// Fewest words of what counts as a sentence when the hardest are told.
const SHORTEST: usize = 5;
/// How many of the hardest sentences are told.
const HARDEST: usize = 3;

/// Faults of the cards, and lines that tell the hardest card and sentences.
pub(super) fn check(library: &Library, messages: &Messages<'_>) -> (Vec<Problem>, Vec<String>) {
    let mut problems = Vec::new();
    let mut grades = Vec::new();
    let mut sentences: Vec<(f64, String)> = Vec::new();
    for deck in library.decks() {
        let limit = if deck.kind == DeckKind::Help { YOUNG_GRADE } else { OTHER_GRADE };
        for card in deck.cards.iter().filter_map(|id| library.card(id)) {
            let texts = texts(card, messages);
            for (id, message, text) in &texts {
                problems.extend(paragraph(id, message, text));
            }
            let Some((_, title, _)) = texts.first() else { continue };
            let words: usize = texts.iter().map(|(_, _, text)| count(text)).sum();
            if words > CARD_WORDS {
                let what = format!(
                    "card “{}” has {words} words, more than two phone screens hold",
                    card.id
                );
                let mend = "say less, or make two cards of it; 200 words at most";
                problems.push(Problem::new(title.file, title.line, what, mend));
            }
            let whole: Vec<_> = texts.iter().map(|(_, _, text)| closed(text)).collect();
            let grade = textstat::flesch_kincaid_grade(&whole.join(" "));
            let all = texts.iter().flat_map(|(_, _, text)| split(text));
            let hard = hardest(all.map(str::to_owned).collect());
            if grade > limit {
                let what = format!(
                    "card “{}” has the reading grade {grade:.1}, more than {limit}; its hardest \
                     sentences: {}",
                    card.id,
                    quoted(&hard)
                );
                let mend = "use shorter words and shorter sentences";
                problems.push(Problem::new(title.file, title.line, what, mend));
            }
            sentences.extend(hard);
            grades.push((grade / limit, grade, card.id.to_string()));
        }
    }
    (problems, notes(grades, sentences))
}

fn notes(mut grades: Vec<(f64, f64, String)>, sentences: Vec<(f64, String)>) -> Vec<String> {
    grades.sort_by(|a, b| descending(a.0, b.0));
    let cards: Vec<_> =
        grades.iter().take(HARDEST).map(|(_, grade, id)| format!("{id} {grade:.1}")).collect();
    let mut sentences = sentences;
    sentences.sort_by(|a, b| descending(a.0, b.0));
    sentences.dedup();
    sentences.truncate(HARDEST);
    vec![
        format!("Hardest cards to read (grade): {}", cards.join(", ")),
        format!("Hardest sentences: {}", quoted(&sentences)),
    ]
}

fn descending(a: f64, b: f64) -> Ordering {
    b.total_cmp(&a)
}

fn quoted(sentences: &[(f64, String)]) -> String {
    let parts: Vec<_> =
        sentences.iter().map(|(grade, text)| format!("“{text}” ({grade:.1})")).collect();
    parts.join(", ")
}

/// The words of a card, in order, each with its message; the title is the first.
fn texts<'a, 'b>(
    card: &'b Card,
    messages: &'b Messages<'a>,
) -> Vec<(&'b MessageId, &'b Message<'a>, &'b str)> {
    let ids = [&card.title].into_iter().chain(card.blocks.iter().flat_map(Block::messages));
    ids.filter_map(|id| {
        let message = messages.get(id.as_str())?;
        Some((id, message, message.readings.first()?.as_str()))
    })
    .collect()
}

fn paragraph(id: &MessageId, message: &Message<'_>, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let sentences: Vec<_> = split(text).collect();
    if sentences.len() > PARAGRAPH_SENTENCES {
        let what = format!("“{id}” has {} sentences", sentences.len());
        let mend = "three at most: make two messages of it";
        problems.push(Problem::new(message.file, message.line, what, mend));
    }
    for sentence in sentences {
        let words = count(sentence);
        if words > SENTENCE_WORDS {
            let what = format!("“{id}” has a sentence of {words} words: “{sentence}”");
            let mend = "20 at most: make two sentences of it";
            problems.push(Problem::new(message.file, message.line, what, mend));
        }
    }
    problems
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn hardest(sentences: Vec<String>) -> Vec<(f64, String)> {
    // A heading of one long word is no hard sentence.
    let sentences = sentences.into_iter().filter(|sentence| count(sentence) >= SHORTEST);
    let graded = sentences.map(|s| (textstat::flesch_kincaid_grade(&closed(&s)), s));
    let mut graded: Vec<_> = graded.collect();
    graded.sort_by(|a, b| descending(a.0, b.0));
    graded.truncate(2);
    graded
}

/// A heading or a point is a sentence too.
fn closed(text: &str) -> String {
    let ends = text.trim_end_matches(['”', '"', '’', ')']).ends_with(['.', '?', '!', '…']);
    if ends { text.to_owned() } else { format!("{text}.") }
}

/// Sentences of `text`; each ends with its mark and the quotes that close after it.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut ended = false;
        for (at, c) in rest.char_indices() {
            match c {
                '.' | '?' | '!' | '…' => ended = true,
                '”' | '"' | '’' | ')' => {}
                c if c.is_whitespace() && ended => {
                    let (sentence, after) = rest.split_at(at);
                    rest = after.trim_start();
                    return Some(sentence);
                }
                _ => ended = false,
            }
        }
        let last = std::mem::take(&mut rest).trim();
        (!last.is_empty()).then_some(last)
    })
}
